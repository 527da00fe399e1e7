"""The screen Signalen: early signals by how far they are."""
