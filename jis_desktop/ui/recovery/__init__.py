"""The way back: practising with the printed code, and who else can open the profile."""
