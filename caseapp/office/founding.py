"""The first entry of a register."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from caseapp.ledger import Batch, Keys, KeySet, compose, seal_secret
from caseapp.model.act import Act, Fields, MemberId
from caseapp.model.term import Role
from caseapp.office.body import body_of
from caseapp.office.errors import FieldErrors, FieldProblem
from caseapp.office.register.fold import FOUND
from caseapp.office.register.form import protocol_text, school_problem
from caseapp.office.register.state import RECOVERY, REGISTER
from caseapp.office.register.text import dates_in_order, protocol_of
from caseapp.office.register.values import roles_value, school_value, settings_value
from caseapp.office.registering import check_password, key_fields, new_member_id
from caseapp.office.typed import text_fault
from caseapp.procedure.profile import ProtocolError

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.ledger import PasswordCost, Secret
    from caseapp.model.value import Value
    from caseapp.office.office import Foundation


def founding_batch(
    foundation: Foundation, secret: Secret, recovery: Secret, *, at: datetime, cost: PasswordCost, version: str
) -> tuple[Batch, MemberId]:
    """The register's first entry with the founder's keys, and the founder's id.

    Raises:
        FieldErrors: a name, school, role or text cannot be what was given.
        PasswordTooShort: the password is too short.
    """
    text = _checked(foundation)
    check_password(foundation.password)
    member = new_member_id()
    fields: dict[str, Value] = {
        "organisation_id": secrets.token_hex(16),
        "name": foundation.name.strip(),
        "sectors": tuple(sorted(foundation.sectors)),
        "schools": tuple(map(school_value, foundation.schools)),
        "protocol": text,
        "settings": settings_value(foundation.settings),
        # apart from the keys, so that a dossier can prove those without it
        "founder_name": foundation.founder.strip(),
        "founder": {
            "member": member,
            "roles": roles_value(foundation.founder_roles),
            **key_fields(secret.public),
        },
        "recovery": key_fields(recovery.public),
    }
    if foundation.adopted:
        fields["adopted"] = foundation.adopted
    if foundation.consented:
        fields["consented"] = foundation.consented
    batch = compose(
        stream=REGISTER,
        head=None,
        author=member,
        secret=secret,
        at=at,
        items=[(REGISTER, body_of(Act(id=FOUND, fields=Fields(fields)), rules=version, register=0))],
        readers={REGISTER: {member: secret.public.seal, RECOVERY: recovery.public.seal}},
        keyset=KeySet(stream=REGISTER),
    )
    sealed = seal_secret(secret, foundation.password, cost)
    return batch + Batch(keys=(Keys(member=member, public=secret.public, sealed=sealed, at=at),)), member


def _checked(foundation: Foundation) -> str:
    problems = []
    for name, value in (("name", foundation.name), ("founder", foundation.founder)):
        label = "Vul de naam van de organisatie in." if name == "name" else "Vul uw naam in."
        fault = text_fault(value, one_line=True) if value.strip() else label
        if fault:
            problems.append(FieldProblem(field=name, text=fault))
    schools = school_problem(foundation.schools)
    if schools:
        problems.append(FieldProblem(field="schools", text=schools))
    if not foundation.sectors:
        problems.append(FieldProblem(field="sectors", text="Kies ten minste één sector."))
    if not any(grant.role is Role.ADMINISTRATOR for grant in foundation.founder_roles):
        problems.append(FieldProblem(field="founder_roles", text="De eerste gebruiker is ook beheerder."))
    text = ""
    try:
        text = protocol_text(foundation.protocol)
        dates = dates_in_order(protocol_of(text), adopted=foundation.adopted, consented=foundation.consented)
        problems.extend(FieldProblem(field=fault.field, text=fault.text) for fault in dates)
    except ProtocolError as error:
        problems.append(FieldProblem(field="protocol", text=str(error)))
    except FieldErrors as error:
        problems.extend(error.problems)
    if problems:
        raise FieldErrors(tuple(problems))
    return text
