"""How the Windows program is made and tried: packages, frozen program, MSI, bill of materials, trial under Wine."""
