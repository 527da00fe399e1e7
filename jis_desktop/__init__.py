"""JIS Desktop: youth workers in schools record their work, offline and encrypted."""

__version__ = "0.1.0"
