"""Only what may leave: counts, their protection and their form. Sees no file and no record."""
