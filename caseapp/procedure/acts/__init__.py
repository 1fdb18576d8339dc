"""The catalogue's acts, one module a theme; each module names its acts in ``ACTS``."""
