"""The screen Activiteiten: a week of group work, who came, and how it went."""
