"""How the Windows program is made and tried: packages, frozen program, MSI, bill of materials, trial under Wine.

What Wine cannot show and is looked at on Windows before a release: what `signtool` and `makecab` make here, whether
SmartScreen lets the signed MSI through, the question of Windows before an installation for everybody, keys in CNG and
on a card with the window that asks for the PIN, the real Credential Manager, screen readers, notifications, screens
with other scales, and printing.
"""
