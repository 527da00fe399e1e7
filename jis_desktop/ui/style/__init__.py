"""How it looks: colours, type, icons and the one style sheet. No widget and no domain word."""
