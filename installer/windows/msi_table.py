"""The tables of the MSI that do not hang on the files. Source: Windows Installer's database reference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Value = str | int | dict[str, str] | None
Row = list[Value]

KEY, TEXT, LONG, NUMBER, MAYBE = "CHAR(72) NOT NULL", "CHAR(255)", "LONGCHAR", "SHORT NOT NULL", "SHORT"

SHAPE: Final[dict[str, tuple[tuple[tuple[str, str], ...], tuple[str, ...]]]] = {
    "Property": ((("Property", KEY), ("Value", "LONGCHAR NOT NULL LOCALIZABLE")), ("Property",)),
    "Directory": (
        (("Directory", KEY), ("Directory_Parent", "CHAR(72)"), ("DefaultDir", "CHAR(255) NOT NULL LOCALIZABLE")),
        ("Directory",),
    ),
    "Component": (
        (("Component", KEY), ("ComponentId", "CHAR(38)"), ("Directory_", KEY), ("Attributes", NUMBER),
         ("Condition", TEXT), ("KeyPath", "CHAR(72)")),
        ("Component",),
    ),
    "Feature": (
        (("Feature", "CHAR(38) NOT NULL"), ("Feature_Parent", "CHAR(38)"), ("Title", "CHAR(64) LOCALIZABLE"),
         ("Description", "CHAR(255) LOCALIZABLE"), ("Display", MAYBE), ("Level", NUMBER), ("Directory_", "CHAR(72)"),
         ("Attributes", NUMBER)),
        ("Feature",),
    ),
    "FeatureComponents": ((("Feature_", "CHAR(38) NOT NULL"), ("Component_", KEY)), ("Feature_", "Component_")),
    "File": (
        (("File", KEY), ("Component_", KEY), ("FileName", "CHAR(255) NOT NULL LOCALIZABLE"),
         ("FileSize", "LONG NOT NULL"), ("Version", "CHAR(72)"), ("Language", "CHAR(20)"), ("Attributes", MAYBE),
         ("Sequence", "LONG NOT NULL")),
        ("File",),
    ),
    "Media": (
        (("DiskId", NUMBER), ("LastSequence", "LONG NOT NULL"), ("DiskPrompt", "CHAR(64) LOCALIZABLE"),
         ("Cabinet", TEXT), ("VolumeLabel", "CHAR(32)"), ("Source", "CHAR(72)")),
        ("DiskId",),
    ),
    "Registry": (
        (("Registry", KEY), ("Root", NUMBER), ("Key", "CHAR(255) NOT NULL LOCALIZABLE"),
         ("Name", "CHAR(255) LOCALIZABLE"), ("Value", "LONGCHAR LOCALIZABLE"), ("Component_", KEY)),
        ("Registry",),
    ),
    "Shortcut": (
        (("Shortcut", KEY), ("Directory_", KEY), ("Name", "CHAR(128) NOT NULL LOCALIZABLE"), ("Component_", KEY),
         ("Target", KEY), ("Arguments", TEXT), ("Description", "CHAR(255) LOCALIZABLE"), ("Hotkey", MAYBE),
         ("Icon_", "CHAR(72)"), ("IconIndex", MAYBE), ("ShowCmd", MAYBE), ("WkDir", "CHAR(72)")),
        ("Shortcut",),
    ),
    "Icon": ((("Name", KEY), ("Data", "OBJECT NOT NULL")), ("Name",)),
    "Upgrade": (
        (("UpgradeCode", "CHAR(38) NOT NULL"), ("VersionMin", "CHAR(20)"), ("VersionMax", "CHAR(20)"),
         ("Language", TEXT), ("Attributes", "LONG NOT NULL"), ("Remove", TEXT), ("ActionProperty", KEY)),
        ("UpgradeCode", "VersionMin", "VersionMax", "Language", "Attributes"),
    ),
    "CustomAction": (
        (("Action", KEY), ("Type", NUMBER), ("Source", "CHAR(72)"), ("Target", "CHAR(255)")),
        ("Action",),
    ),
    "LaunchCondition": (
        (("Condition", "CHAR(255) NOT NULL"), ("Description", "CHAR(255) NOT NULL LOCALIZABLE")),
        ("Condition",),
    ),
    "AppSearch": ((("Property", KEY), ("Signature_", KEY)), ("Property", "Signature_")),
    "RegLocator": (
        (("Signature_", KEY), ("Root", NUMBER), ("Key", "CHAR(255) NOT NULL"), ("Name", TEXT), ("Type", MAYBE)),
        ("Signature_",),
    ),
    "Signature": (
        (("Signature", KEY), ("FileName", "CHAR(255) NOT NULL"), ("MinVersion", "CHAR(20)"),
         ("MaxVersion", "CHAR(20)"), ("MinSize", "LONG"), ("MaxSize", "LONG"), ("MinDate", "LONG"),
         ("MaxDate", "LONG"), ("Languages", TEXT)),
        ("Signature",),
    ),
    "ActionText": (
        (("Action", KEY), ("Description", "LONGCHAR LOCALIZABLE"), ("Template", "LONGCHAR LOCALIZABLE")),
        ("Action",),
    ),
    "_Streams": ((("Name", KEY), ("Data", "OBJECT")), ("Name",)),
}  # fmt: skip

SEQUENCE: Final = ((("Action", KEY), ("Condition", TEXT), ("Sequence", MAYBE)), ("Action",))

KEPT: Final = {
    "CASEAPP_LANGUAGE": "Language",
    "CASEAPP_STORE": "Store",
    "CASEAPP_UPDATES": "Updates",
    "DESKTOPICON": "DesktopIcon",
    "AUTOSTART": "Autostart",
}
"""What IT says once and an upgrade keeps: the property, and its name in the registry."""

OWN_KEY: Final = "Software\\Caseapp"
HKMU, HKCU, HKLM = -1, 1, 2
RAW, SIXTY_FOUR = 2, 16
SET_PROPERTY, STOP = 51, 19
ONLY_FIRST_TIME, MIGRATE, DETECT = 256, 1, 2
REGISTRY_KEY_PATH = 4

FILES: Final = {
    ".caseapp-uitnodiging": ("Caseapp.Uitnodiging", "Uitnodiging voor Caseapp"),
    ".caseapp-aanvraag": ("Caseapp.Aanvraag", "Aanvraag om mee te doen met Caseapp"),
    ".caseapp-dossier": ("Caseapp.Dossier", "Dossier van Caseapp om te controleren"),
}
"""The files that open in the program: what they end in, what Windows calls the kind, and what a person reads."""

NEWER: Final = (
    "Op deze computer staat al een nieuwere versie van Caseapp. Gebruik die. "
    "Een oudere versie kan de gegevens van een nieuwere niet lezen."
)
TOO_OLD: Final = "Caseapp heeft Windows 10 of 11 nodig, in 64 bits. Vraag uw ICT-beheerder om een nieuwere Windows."
STAYS: Final = (
    "Caseapp wordt verwijderd. Uw zaken, instellingen en reservekopieen blijven staan in uw eigen map "
    "AppData\\Local\\Caseapp. Wilt u die ook weg? Lees in de handleiding voor ICT wat daarbij moet."
)

_SEQUENCES: Final[dict[str, dict[str, tuple[int, str | None]]]] = {
    "InstallUISequence": {
        "FindRelatedProducts": (25, None), "AppSearch": (50, None), "StopNewer": (90, "NEWERFOUND"),
        "LaunchConditions": (100, None), "ValidateProductID": (700, None), "CostInitialize": (800, None),
        "FileCost": (900, None), "CostFinalize": (1000, None),
        "MigrateFeatureStates": (1200, None), "ExecuteAction": (1300, None),
    },
    "InstallExecuteSequence": {
        "FindRelatedProducts": (25, None), "AppSearch": (50, None), "StopNewer": (90, "NEWERFOUND"),
        "LaunchConditions": (100, None), "ValidateProductID": (700, None), "CostInitialize": (800, None),
        "FileCost": (900, None), "CostFinalize": (1000, None),
        "TellFolder": (1010, None), "MigrateFeatureStates": (1200, None), "InstallValidate": (1400, None),
        "InstallInitialize": (1500, None), "RemoveExistingProducts": (1510, None), "ProcessComponents": (1600, None),
        "UnpublishFeatures": (1800, None), "RemoveRegistryValues": (2600, None), "RemoveShortcuts": (3200, None),
        "RemoveFiles": (3500, None), "RemoveFolders": (3600, None), "CreateFolders": (3700, None),
        "InstallFiles": (4000, None), "CreateShortcuts": (4500, None),
        "WriteRegistryValues": (5000, None),
        "RegisterUser": (6000, None), "RegisterProduct": (6100, None), "PublishFeatures": (6300, None),
        "PublishProduct": (6400, None), "InstallFinalize": (6600, None),
    },
    "AdminUISequence": {
        "CostInitialize": (800, None), "FileCost": (900, None), "CostFinalize": (1000, None),
        "ExecuteAction": (1300, None),
    },
    "AdminExecuteSequence": {
        "CostInitialize": (800, None), "FileCost": (900, None), "CostFinalize": (1000, None),
        "InstallValidate": (1400, None), "InstallInitialize": (1500, None), "InstallAdminPackage": (3900, None),
        "InstallFiles": (4000, None), "InstallFinalize": (6600, None),
    },
    "AdvtExecuteSequence": {
        "CostInitialize": (800, None), "CostFinalize": (1000, None), "InstallValidate": (1400, None),
        "InstallInitialize": (1500, None), "CreateShortcuts": (4500, None), "PublishFeatures": (6300, None),
        "PublishProduct": (6400, None), "InstallFinalize": (6600, None),
    },
}  # fmt: skip

FOR_USER: Final = "(NOT ALLUSERS OR (ALLUSERS = 2 AND MSIINSTALLPERUSER = 1))"

FOLDER: Final = {
    "FolderWasOfUser": ("[FOUND_USERFOLDER]", f"{FOR_USER} AND FOUND_USERFOLDER"),
    "FolderWasOfAll": ("[FOUND_ALLFOLDER]", f"NOT {FOR_USER} AND FOUND_ALLFOLDER"),
    "FolderWas": (
        "[FOUND_USERFOLDER][FOUND_ALLFOLDER]",
        "Installed AND (FOUND_USERFOLDER OR FOUND_ALLFOLDER) AND NOT (FOUND_USERFOLDER AND FOUND_ALLFOLDER)",
    ),
    "FolderOfUser": ("[LocalAppDataFolder]Programs\\Caseapp\\", f"NOT Installed AND {FOR_USER}"),
}
"""Where the program comes or is, in order, each unless it is known by then: the action, the folder, and when.

Who removes or repairs says not always for whom it was installed, so the folder is looked up where it was written down.
"""


def shaped(tables: Mapping[str, list[Row]]) -> dict[str, dict[str, object]]:
    """Tables with their columns, as `msi_database.py` writes them; the streams last, which others name."""
    order = sorted(tables, key=lambda name: (name == "_Streams", name))
    found = {name: SEQUENCE if name.endswith("Sequence") else SHAPE[name] for name in order}
    return {name: {"columns": found[name][0], "keys": found[name][1], "rows": tables[name]} for name in order}


def fixed_tables(version: str, identifier: Callable[..., str], *, last: int) -> dict[str, list[Row]]:
    """The tables that are the same whatever the files are.

    Args:
        version: of the program.
        identifier: gives a GUID for names.
        last: the number of files.
    """
    return {
        "Property": _properties(version, identifier),
        "Directory": _folders(),
        "Feature": [["Caseapp", None, "Caseapp", "Het programma", 1, 1, "INSTALLDIR", 0]],
        "FeatureComponents": [["Caseapp", name] for name in (*_COMPONENTS, *(f"Keep_{one}" for one in KEPT))],
        "Component": _components(identifier),
        "Media": [[1, last, None, "#caseapp.cab", None, None]],
        "Registry": _registry(version),
        "Shortcut": _shortcuts(),
        "Upgrade": [
            [identifier("upgrade"), "0.0.0", version, None, ONLY_FIRST_TIME | MIGRATE, None, "OLDERFOUND"],
            [identifier("upgrade"), version, None, None, DETECT, None, "NEWERFOUND"],
        ],
        "CustomAction": _actions(),
        "LaunchCondition": [["Installed OR VersionNT64 >= 603", TOO_OLD]],
        **_memory(),
        "ActionText": [["RemoveFiles", STAYS, None], ["InstallFiles", "Caseapp wordt op deze computer gezet.", None]],
        **_sequences(),
    }


_COMPONENTS: Final = {
    "StartMenu": None,
    "Desktop": 'DESKTOPICON <> "0"',
    "Autostart": 'AUTOSTART = "1"',
    "Files": None,
}
"""What is not a file, and the condition under which it comes."""


def _properties(version: str, identifier: Callable[..., str]) -> list[Row]:
    found = {
        "ProductName": "Caseapp",
        "ProductVersion": version,
        "ProductCode": identifier("product", version),
        "UpgradeCode": identifier("upgrade"),
        "Manufacturer": "Caseapp",
        "ProductLanguage": "1043",
        "ALLUSERS": "2",
        "MSIINSTALLPERUSER": "1",
        "REINSTALLMODE": "amus",
        "ARPPRODUCTICON": "caseapp.ico",
        "ARPCOMMENTS": "Wie Caseapp verwijdert, houdt de zaken: ze blijven staan in AppData\\Local\\Caseapp.",
        "ARPNOMODIFY": "1",
        "DESKTOPICON": "1",
        "AUTOSTART": "0",
        "MSIRESTARTMANAGERCONTROL": "0",
        "SecureCustomProperties": ";".join(["INSTALLDIR", "NEWERFOUND", "OLDERFOUND", *KEPT]),
    }
    # a property with a value cannot be told from one that was given, so these two stand in the conditions alone
    del found["DESKTOPICON"], found["AUTOSTART"]
    return [[name, value] for name, value in sorted(found.items())]


def _folders() -> list[Row]:
    return [
        ["TARGETDIR", None, "SourceDir"],
        ["ProgramFiles64Folder", "TARGETDIR", "."],
        ["INSTALLDIR", "ProgramFiles64Folder", "Caseapp"],
        ["ProgramMenuFolder", "TARGETDIR", "."],
        ["DesktopFolder", "TARGETDIR", "."],
    ]


def _components(identifier: Callable[..., str]) -> list[Row]:
    kind = SIXTY_FOUR_BITS | REGISTRY_KEY_PATH
    found: list[Row] = [
        [name, identifier("component", name), "INSTALLDIR", kind, condition, f"Mark_{name}"]
        for name, condition in _COMPONENTS.items()
    ]
    found += [
        [f"Keep_{one}", identifier("component", "keep", one), "INSTALLDIR", kind, one, f"Mark_{one}"] for one in KEPT
    ]
    return found


SIXTY_FOUR_BITS: Final = 256


def _registry(version: str) -> list[Row]:
    classes = "Software\\Classes"
    rows: list[Row] = [
        ["Mark_StartMenu", HKMU, OWN_KEY, "Version", version, "StartMenu"],
        ["Mark_Folder", HKMU, OWN_KEY, "Folder", "[INSTALLDIR]", "StartMenu"],
        ["Mark_Desktop", HKMU, OWN_KEY, "DesktopMade", "1", "Desktop"],
        ["Mark_Autostart", HKMU, "Software\\Microsoft\\Windows\\CurrentVersion\\Run", "Caseapp",
         '"[INSTALLDIR]caseapp.exe"', "Autostart"],
        ["Mark_Files", HKMU, OWN_KEY, "FilesMade", "1", "Files"],
    ]  # fmt: skip
    for number, (suffix, (kind, about)) in enumerate(FILES.items()):
        rows += [
            [f"Files_{number}_suffix", HKMU, f"{classes}\\{suffix}", None, kind, "Files"],
            [f"Files_{number}_about", HKMU, f"{classes}\\{kind}", None, about, "Files"],
            [f"Files_{number}_icon", HKMU, f"{classes}\\{kind}\\DefaultIcon", None, "[INSTALLDIR]caseapp.exe,0",
             "Files"],
            [f"Files_{number}_open", HKMU, f"{classes}\\{kind}\\shell\\open\\command", None,
             '"[INSTALLDIR]caseapp.exe" "%1"', "Files"],
        ]  # fmt: skip
    # a PDF stays with the program that shows it; Caseapp stands under "Openen met"
    rows.append(["Files_pdf", HKMU, f"{classes}\\.pdf\\OpenWithProgids", FILES[".caseapp-dossier"][0], None, "Files"])
    rows += [[f"Mark_{one}", HKMU, OWN_KEY, name, f"[{one}]", f"Keep_{one}"] for one, name in KEPT.items()]
    return rows


def _shortcuts() -> list[Row]:
    about = "Meldingen van ongewenst gedrag op school, volgens het eigen protocol"
    return [
        [f"{component}Shortcut", folder, "Caseapp", component, "[INSTALLDIR]caseapp.exe", None, about, None,
         "caseapp.ico", 0, 1, "INSTALLDIR"]
        for component, folder in (("StartMenu", "ProgramMenuFolder"), ("Desktop", "DesktopFolder"))
    ]  # fmt: skip


def _actions() -> list[Row]:
    found: list[Row] = [[name, SET_PROPERTY, "INSTALLDIR", folder] for name, (folder, _) in FOLDER.items()]
    found += [
        ["StopNewer", STOP, None, NEWER],
        ["TellFolder", SET_PROPERTY, "ARPINSTALLLOCATION", "[INSTALLDIR]"],
    ]
    return found + [[f"Recall_{one}", SET_PROPERTY, one, f"[FOUND_{one}]"] for one in KEPT]


def _memory() -> dict[str, list[Row]]:
    """What was said at an earlier installation is looked up, and holds unless it is said anew."""
    search: list[Row] = []
    places: list[Row] = []
    for one, name in KEPT.items():
        for place, root in (("machine", HKLM), ("user", HKCU)):
            search.append([f"FOUND_{one}", f"Look_{one}_{place}"])
            places.append([f"Look_{one}_{place}", root, OWN_KEY, name, RAW | SIXTY_FOUR])
    for one, root in (("USER", HKCU), ("ALL", HKLM)):
        search.append([f"FOUND_{one}FOLDER", f"Look_{one}FOLDER"])
        places.append([f"Look_{one}FOLDER", root, OWN_KEY, "Folder", RAW | SIXTY_FOUR])
    return {"AppSearch": search, "RegLocator": places, "Signature": []}


def _sequences() -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for table, actions in _SEQUENCES.items():
        rows: list[Row] = [[name, condition, number] for name, (number, condition) in actions.items()]
        if table.startswith("Install"):
            rows += [
                [name, f"{condition} AND NOT INSTALLDIR", 780 + number]
                for number, (name, (_, condition)) in enumerate(FOLDER.items())
            ]
            rows += [[f"Recall_{one}", f"NOT {one} AND FOUND_{one}", 60 + number] for number, one in enumerate(KEPT)]
        found[table] = rows
    return found
