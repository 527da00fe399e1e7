"""The tab Privacy as its presenter sees it: the cards of the page and the panel with the export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jis_desktop.ui.youths.access_panel import AccessPanel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.records import Found
    from jis_desktop.domain.retention import Certificate
    from jis_desktop.services.erase_youth import Erasing
    from jis_desktop.services.see_access import Access
    from jis_desktop.services.see_limits import Limits
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.youths.privacy_deeds import PrivacyDeeds
    from jis_desktop.ui.youths.privacy_page import PrivacyPage

_AT_FIELD = "passphrase"


class PrivacyPart(QObject):
    """See `privacy_deeds.PrivacyDeedsView`.

    Args:
        page: with the cards.
        around: over which the panel opens.
        errors: puts errors into words.

    Attributes:
        told: a sentence for the toast.
        erased: carries the youth's id and the names that are to be forgotten.
        mention_chosen: carries what names the youth elsewhere.
    """

    told = Signal(str)
    erased = Signal(object, object)
    mention_chosen = Signal(object)

    def __init__(self, page: PrivacyPage, around: QWidget, errors: ErrorText) -> None:
        super().__init__(around)
        self._page = page
        self._errors = errors
        self.panel = AccessPanel(around)

    def connect_deeds(self, deeds: PrivacyDeeds) -> None:
        """Let the presenter hear what somebody does there."""
        self.panel.struck_changed.connect(deeds.struck_changed)
        self.panel.write_asked.connect(deeds.written)
        self.panel.close_requested.connect(lambda: self._close_panel(deeds.access_closed))
        self._page.made.connect(lambda: self._connect_cards(deeds))

    def show_limits(self, limits: Limits, *, today: date) -> None:
        """See `privacy_deeds.PrivacyDeedsView.show_limits`."""
        page = self._page
        page.prepare()
        page.keeping.show_limits(limits)
        page.restriction.show_limits(limits)
        page.holding.show_limits(limits, today=today)
        page.erasing.close_form()

    def show_deed(self, deed: str) -> None:
        """See `privacy_deeds.PrivacyDeedsView.show_deed`."""
        self._page.restriction.clear()
        self._page.holding.clear()
        told = {
            "restricted": self.tr("Set aside: nothing is done with it now"),
            "lifted": self.tr("It can be worked with again"),
            "held": self.tr("Kept until the end date"),
            "released": self.tr("The youth can be erased again"),
        }
        self.told.emit(told[deed])

    def show_deed_error(self, deed: str, error: JisError) -> None:
        """See `privacy_deeds.PrivacyDeedsView.show_deed_error`."""
        text, at_field = self._errors.text(error), error.field in {_AT_FIELD, "old"}
        if deed == "restrict":
            self._page.restriction.show_error(text)
        elif deed == "hold":
            self._page.holding.show_error(text)
        elif deed == "erase":
            self._page.erasing.show_error(text, at_field=at_field)
        elif deed == "access" and not self.panel.isHidden():
            self.panel.show_error(text, at_field=at_field)
        else:
            self.told.emit(text)

    def show_erasing(self, erasing: Erasing, mentions: tuple[Found, ...]) -> None:
        """See `privacy_deeds.PrivacyDeedsView.show_erasing`."""
        self._page.erasing.show_erasing(erasing, mentions)
        self._page.show_whole(self._page.erasing)

    def show_erased(self, certificate: Certificate, youth: UUID, names: tuple[str, ...]) -> None:
        """See `privacy_deeds.PrivacyDeedsView.show_erased`."""
        self._page.erasing.close_form()
        self.panel.forget()
        self.erased.emit(youth, names)
        self.told.emit(
            self.tr("Erased: %n record(s). A certificate is in Settings.", "", certificate.records)
        )

    def show_access(self, access: Access, struck: frozenset[str]) -> None:
        """See `privacy_deeds.PrivacyDeedsView.show_access`."""
        self.panel.show_access(access, struck)

    def show_page(self, page: str) -> None:
        """See `privacy_deeds.PrivacyDeedsView.show_page`."""
        self.panel.show_page(page)

    def show_written(self, target: Path) -> None:
        """See `privacy_deeds.PrivacyDeedsView.show_written`."""
        self.panel.close_panel()
        self.panel.forget()
        self.told.emit(self.tr("Saved as {file}").format(file=target.name))

    def _close_panel(self, closed: Callable[[], None]) -> None:
        self.panel.close_panel()
        self.panel.forget()
        closed()

    def _connect_cards(self, deeds: PrivacyDeeds) -> None:
        page = self._page
        page.overview_button.clicked.connect(deeds.access_asked)
        page.restriction.restricted.connect(deeds.restricted)
        page.restriction.lifted.connect(deeds.lifted)
        page.holding.held.connect(deeds.held)
        page.holding.released.connect(deeds.released)
        page.erasing.asked.connect(deeds.erasing_asked)
        page.erasing.given.connect(deeds.erased)
        page.erasing.mention_chosen.connect(self.mention_chosen)
