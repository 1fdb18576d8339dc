"""Coming into an organisation with an invitation: a file, a code told by telephone, and a fingerprint read back.

The administrator makes an invitation, which is an act in the register, and a file that only the code opens. The
newcomer's program makes the keys and answers with a request, signed with those keys and with the keys that the code
gives. The administrator has the fingerprint read out, and lets the newcomer in. No secret leaves the newcomer's
computer but sealed with a password that only the newcomer knows.
"""
