"""Keys, passphrases, the operating system's keyring, the audit chain."""
