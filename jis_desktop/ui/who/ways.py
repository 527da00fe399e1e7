"""The ways to the question "Wie ben je?" from the screens before the lock."""

from __future__ import annotations

from jis_desktop.ui.widgets.keyed_button import KeyedButton


class SomebodyElse(KeyedButton):
    """Offers on the locked screen that it is somebody else."""

    def __init__(self) -> None:
        super().__init__("", name="entrance.else", kind="quiet", icon="users-round")
        self.setText(self.tr("Somebody else"))
        self.small()


class BackToWho(KeyedButton):
    """Lets somebody who began a profile of their own go back."""

    def __init__(self) -> None:
        super().__init__("", name="entrance.back", kind="quiet")
        self.setText(self.tr("Back"))
