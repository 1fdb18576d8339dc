"""The screens: each composes a form of `ui/` and a view model, and holds no rule and no query."""
