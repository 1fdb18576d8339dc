"""Compiled from `ui/` by `installer/forms.py`. Change the form, not this."""
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_dossier.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from caseapp.desktop.editor.pick import Picker
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.radio import Radio

class Ui_SignDossier(object):
    def setupUi(self, SignDossier: QWidget) -> None:
        if not SignDossier.objectName():
            SignDossier.setObjectName(u"SignDossier")
        SignDossier.setMinimumSize(QSize(520, 0))
        self.layout_1 = QVBoxLayout(SignDossier)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.title = QLabel(SignDossier)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"look", u"title")

        self.layout_1.addWidget(self.title)

        self.about = Prose(SignDossier)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"look", u"muted")

        self.layout_1.addWidget(self.about)

        self.filled = QWidget(SignDossier)
        self.filled.setObjectName(u"filled")
        self.filled.setProperty(u"look", u"plain")
        self.layout_filled = QVBoxLayout(self.filled)
        self.layout_filled.setSpacing(8)
        self.layout_filled.setObjectName(u"layout_filled")
        self.layout_filled.setContentsMargins(0, 0, 0, 0)
        self.in_file = Radio(self.filled)
        self.in_file.setObjectName(u"in_file")
        self.in_file.setChecked(True)

        self.layout_filled.addWidget(self.in_file)

        self.on_card = Radio(self.filled)
        self.on_card.setObjectName(u"on_card")

        self.layout_filled.addWidget(self.on_card)

        self.in_windows = Radio(self.filled)
        self.in_windows.setObjectName(u"in_windows")

        self.layout_filled.addWidget(self.in_windows)

        self.kept_label = QLabel(self.filled)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setProperty(u"look", u"strong")

        self.layout_filled.addWidget(self.kept_label)

        self.kept = Picker(self.filled)
        self.kept.setObjectName(u"kept")

        self.layout_filled.addWidget(self.kept)

        self.place_label = QLabel(self.filled)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setText(u"")
        self.place_label.setProperty(u"look", u"strong")

        self.layout_filled.addWidget(self.place_label)

        self.layout_place = QHBoxLayout()
        self.layout_place.setSpacing(8)
        self.layout_place.setObjectName(u"layout_place")
        self.layout_place.setContentsMargins(0, 0, 0, 0)
        self.place = QLineEdit(self.filled)
        self.place.setObjectName(u"place")

        self.layout_place.addWidget(self.place)

        self.choose = QPushButton(self.filled)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.layout_place.addWidget(self.choose)


        self.layout_filled.addLayout(self.layout_place)

        self.named = QWidget(self.filled)
        self.named.setObjectName(u"named")
        self.named.setProperty(u"look", u"plain")
        self.layout_named = QVBoxLayout(self.named)
        self.layout_named.setSpacing(8)
        self.layout_named.setObjectName(u"layout_named")
        self.layout_named.setContentsMargins(0, 0, 0, 0)
        self.label_label = QLabel(self.named)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setProperty(u"look", u"strong")

        self.layout_named.addWidget(self.label_label)

        self.label = QLineEdit(self.named)
        self.label.setObjectName(u"label")

        self.layout_named.addWidget(self.label)


        self.layout_filled.addWidget(self.named)

        self.secret_label = QLabel(self.filled)
        self.secret_label.setObjectName(u"secret_label")
        self.secret_label.setText(u"")
        self.secret_label.setProperty(u"look", u"strong")

        self.layout_filled.addWidget(self.secret_label)

        self.secret = QLineEdit(self.filled)
        self.secret.setObjectName(u"secret")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_filled.addWidget(self.secret)

        self.stamps_label = QLabel(self.filled)
        self.stamps_label.setObjectName(u"stamps_label")
        self.stamps_label.setProperty(u"look", u"strong")

        self.layout_filled.addWidget(self.stamps_label)

        self.stamps = QLineEdit(self.filled)
        self.stamps.setObjectName(u"stamps")

        self.layout_filled.addWidget(self.stamps)

        self.lasting = QWidget(self.filled)
        self.lasting.setObjectName(u"lasting")
        self.lasting.setProperty(u"look", u"plain")
        self.layout_lasting = QVBoxLayout(self.lasting)
        self.layout_lasting.setSpacing(8)
        self.layout_lasting.setObjectName(u"layout_lasting")
        self.layout_lasting.setContentsMargins(0, 0, 0, 0)
        self.lasting_about = Prose(self.lasting)
        self.lasting_about.setObjectName(u"lasting_about")
        self.lasting_about.setProperty(u"look", u"muted")

        self.layout_lasting.addWidget(self.lasting_about)

        self.issuer_label = QLabel(self.lasting)
        self.issuer_label.setObjectName(u"issuer_label")
        self.issuer_label.setProperty(u"look", u"strong")

        self.layout_lasting.addWidget(self.issuer_label)

        self.layout_issuer = QHBoxLayout()
        self.layout_issuer.setSpacing(8)
        self.layout_issuer.setObjectName(u"layout_issuer")
        self.layout_issuer.setContentsMargins(0, 0, 0, 0)
        self.issuer = QLineEdit(self.lasting)
        self.issuer.setObjectName(u"issuer")

        self.layout_issuer.addWidget(self.issuer)

        self.choose_issuer = QPushButton(self.lasting)
        self.choose_issuer.setObjectName(u"choose_issuer")
        self.choose_issuer.setAutoDefault(False)

        self.layout_issuer.addWidget(self.choose_issuer)


        self.layout_lasting.addLayout(self.layout_issuer)

        self.revoked_label = QLabel(self.lasting)
        self.revoked_label.setObjectName(u"revoked_label")
        self.revoked_label.setProperty(u"look", u"strong")

        self.layout_lasting.addWidget(self.revoked_label)

        self.layout_revoked = QHBoxLayout()
        self.layout_revoked.setSpacing(8)
        self.layout_revoked.setObjectName(u"layout_revoked")
        self.layout_revoked.setContentsMargins(0, 0, 0, 0)
        self.revoked = QLineEdit(self.lasting)
        self.revoked.setObjectName(u"revoked")

        self.layout_revoked.addWidget(self.revoked)

        self.choose_revoked = QPushButton(self.lasting)
        self.choose_revoked.setObjectName(u"choose_revoked")
        self.choose_revoked.setAutoDefault(False)

        self.layout_revoked.addWidget(self.choose_revoked)


        self.layout_lasting.addLayout(self.layout_revoked)

        self.online = QCheckBox(self.lasting)
        self.online.setObjectName(u"online")

        self.layout_lasting.addWidget(self.online)


        self.layout_filled.addWidget(self.lasting)


        self.layout_1.addWidget(self.filled)

        self.problem = Prose(SignDossier)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setProperty(u"look", u"wrong")

        self.layout_1.addWidget(self.problem)

        self.progress = QProgressBar(SignDossier)
        self.progress.setObjectName(u"progress")
        self.progress.setMaximum(100)
        self.progress.setTextVisible(False)

        self.layout_1.addWidget(self.progress)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_1)

        self.leave = QPushButton(SignDossier)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.layout_buttons.addWidget(self.leave)

        self.save = QPushButton(SignDossier)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(True)
        self.save.setProperty(u"look", u"primary")

        self.layout_buttons.addWidget(self.save)


        self.layout_1.addLayout(self.layout_buttons)

#if QT_CONFIG(shortcut)
        self.kept_label.setBuddy(self.kept)
        self.place_label.setBuddy(self.place)
        self.label_label.setBuddy(self.label)
        self.secret_label.setBuddy(self.secret)
        self.stamps_label.setBuddy(self.stamps)
        self.issuer_label.setBuddy(self.issuer)
        self.revoked_label.setBuddy(self.revoked)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.in_file, self.on_card)
        QWidget.setTabOrder(self.on_card, self.in_windows)
        QWidget.setTabOrder(self.in_windows, self.kept)
        QWidget.setTabOrder(self.kept, self.place)
        QWidget.setTabOrder(self.place, self.choose)
        QWidget.setTabOrder(self.choose, self.label)
        QWidget.setTabOrder(self.label, self.secret)
        QWidget.setTabOrder(self.secret, self.stamps)
        QWidget.setTabOrder(self.stamps, self.issuer)
        QWidget.setTabOrder(self.issuer, self.choose_issuer)
        QWidget.setTabOrder(self.choose_issuer, self.revoked)
        QWidget.setTabOrder(self.revoked, self.choose_revoked)
        QWidget.setTabOrder(self.choose_revoked, self.online)
        QWidget.setTabOrder(self.online, self.save)
        QWidget.setTabOrder(self.save, self.leave)

        self.retranslateUi(SignDossier)

        QMetaObject.connectSlotsByName(SignDossier)
    # setupUi

    def retranslateUi(self, SignDossier: QWidget) -> None:
        SignDossier.setWindowTitle(QCoreApplication.translate("SignDossier", u"Sign and save", None))
        self.title.setText(QCoreApplication.translate("SignDossier", u"Sign and save", None))
        self.about.setText(QCoreApplication.translate("SignDossier", u"The certificate of the organisation shows anybody whose document this is. This computer remembers which certificate it was, never its password.", None))
        self.in_file.setText(QCoreApplication.translate("SignDossier", u"Certificate in a file", None))
        self.on_card.setText(QCoreApplication.translate("SignDossier", u"Certificate on a card or stick", None))
        self.in_windows.setText(QCoreApplication.translate("SignDossier", u"Certificate that Windows keeps", None))
        self.kept_label.setText(QCoreApplication.translate("SignDossier", u"Certificate", None))
#if QT_CONFIG(accessibility)
        self.kept.setAccessibleName(QCoreApplication.translate("SignDossier", u"Certificate", None))
#endif // QT_CONFIG(accessibility)
        self.choose.setText(QCoreApplication.translate("SignDossier", u"Choose\u2026", None))
        self.label_label.setText(QCoreApplication.translate("SignDossier", u"Name of the certificate on the card", None))
#if QT_CONFIG(accessibility)
        self.label.setAccessibleName(QCoreApplication.translate("SignDossier", u"Name of the certificate on the card", None))
#endif // QT_CONFIG(accessibility)
        self.stamps_label.setText(QCoreApplication.translate("SignDossier", u"Server for time stamps (optional)", None))
#if QT_CONFIG(accessibility)
        self.stamps.setAccessibleName(QCoreApplication.translate("SignDossier", u"Server for time stamps (optional)", None))
#endif // QT_CONFIG(accessibility)
        self.stamps.setPlaceholderText(QCoreApplication.translate("SignDossier", u"https://", None))
        self.lasting_about.setText(QCoreApplication.translate("SignDossier", u"With the issuer's certificates the signature can still be checked when your own certificate has expired.", None))
        self.issuer_label.setText(QCoreApplication.translate("SignDossier", u"Certificates of the issuer (optional)", None))
#if QT_CONFIG(accessibility)
        self.issuer.setAccessibleName(QCoreApplication.translate("SignDossier", u"Certificates of the issuer (optional)", None))
#endif // QT_CONFIG(accessibility)
        self.choose_issuer.setText(QCoreApplication.translate("SignDossier", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_issuer.setAccessibleName(QCoreApplication.translate("SignDossier", u"Choose the certificates of the issuer", None))
#endif // QT_CONFIG(accessibility)
        self.revoked_label.setText(QCoreApplication.translate("SignDossier", u"Revocation list (.crl)", None))
#if QT_CONFIG(accessibility)
        self.revoked.setAccessibleName(QCoreApplication.translate("SignDossier", u"Revocation list (.crl)", None))
#endif // QT_CONFIG(accessibility)
        self.choose_revoked.setText(QCoreApplication.translate("SignDossier", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_revoked.setAccessibleName(QCoreApplication.translate("SignDossier", u"Choose the revocation list", None))
#endif // QT_CONFIG(accessibility)
        self.online.setText(QCoreApplication.translate("SignDossier", u"Ask the issuer over the internet what has been revoked", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("SignDossier", u"Making the document", None))
#endif // QT_CONFIG(accessibility)
        self.leave.setText(QCoreApplication.translate("SignDossier", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("SignDossier", u"Save as PDF\u2026", None))
    # retranslateUi

