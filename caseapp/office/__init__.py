"""The one way to do things: found an organisation, sign in, look, and perform an act.

The desktop, the command line, the scenario runner and the importers all come through here.
"""
