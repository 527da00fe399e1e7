"""Making the profile: who, passphrase, recovery code."""
