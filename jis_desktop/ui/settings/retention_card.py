"""The part about keeping and erasing: terms, what has passed one, decisions, certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.domain.retention import CHOICES, RecordClass
from jis_desktop.ui.settings.certificate_lines import CertificateLines
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card, Rule
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text
from jis_desktop.ui.youths.limit_cards import (
    clear_row,
    empty,
    reason_row,
    show_row_error,
    text_of,
)
from jis_desktop.ui.youths.proof_form import ProofForm

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.errors import JisError
    from jis_desktop.services.passed_terms import PassedTerm
    from jis_desktop.services.retention import Terms
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases

_MOST_PASSED = 20
"""More at once would keep the window from its turn."""
_MOST_CERTIFICATES = 10


class RetentionCard(Card):
    """See `retention.RetentionView`.

    Args:
        phrases: code lists, their language, and days in words.
        errors: puts errors into words.

    Attributes:
        term_chosen: carries the class and the months.
        propose_asked: put forward all that has passed.
        kept: carries the proposal's id and the reason.
        erase_given: carries what has passed and the passphrase.
        told: a sentence for the toast.
        erased: carries the youth's id and the names that are to be forgotten.
        went_to: carries the part that got the focus without Tab.
    """

    term_chosen = Signal(object, int)
    propose_asked = Signal()
    kept = Signal(object, str)
    erase_given = Signal(object, str)
    told = Signal(str)
    erased = Signal(object, object)
    went_to = Signal(object)

    def __init__(self, phrases: DayPhrases, errors: ErrorText) -> None:
        super().__init__(title=self.tr("Keeping and erasing"), name="settings.keeping_card")
        self._phrases = phrases
        self._lines = CertificateLines(phrases)
        self._errors = errors
        self._one: PassedTerm | None = None
        told = self.tr(
            "How long your organisation keeps what is about somebody. These are proposals for the "
            "data protection officer. Activities without names are kept."
        )
        self.body.addWidget(Text(told, role="small", ink="ink_2", wrap=True))
        self._terms = {one: self._make_term(one) for one in RecordClass}
        self.body.addWidget(Rule())
        self._make_passed()
        self._form = self._make_form()
        self.body.addWidget(self._form)
        self.body.addWidget(Rule())
        self._certificates = Text("", role="small", wrap=True, name="settings.certificates")
        self.body.addWidget(Text(self.tr("Certificates of erasure"), role="small", ink="ink_2"))
        self.body.addWidget(self._certificates)
        self._close()

    def show_terms(self, terms: Terms) -> None:
        """See `retention.RetentionView.show_terms`."""
        for record_class, months in terms.months.items():
            self._terms[record_class].choose(str(months))
        self._passed_told.setText(self._summary(terms))
        fresh = sum(one.proposal is None for one in terms.passed)
        self._propose.setVisible(fresh > 0)
        self._propose.setText(self.tr("Put forward to erase (%n)", "", fresh))
        empty(self._rows)
        for number, one in enumerate(terms.passed[:_MOST_PASSED]):
            self._rows.addWidget(self._row(number, one))
        more = len(terms.passed) - _MOST_PASSED
        self._more.setText(self.tr("And %n more, shown once these are decided.", "", max(more, 0)))
        self._more.setVisible(more > 0)
        lines = [self._lines.line(one) for one in terms.certificates[:_MOST_CERTIFICATES]]
        self._certificates.setText("\n".join(lines) or self.tr("Nothing was erased yet."))

    def show_decided(self, deed: str) -> None:
        """See `retention.RetentionView.show_decided`."""
        told = {
            "proposed": self.tr("Put forward. Decide about each below."),
            "kept": self.tr("It stays. It comes back here after another term."),
            "erased": self.tr("Erased. The certificate is below."),
        }
        if deed in {"kept", "erased"}:
            self._close()
        if deed in told:
            self.told.emit(told[deed])

    def show_erased(self, youth: UUID, names: tuple[str, ...]) -> None:
        """See `retention.RetentionView.show_erased`."""
        self.erased.emit(youth, names)

    def show_decision_error(self, error: JisError) -> None:
        """See `retention.RetentionView.show_decision_error`."""
        text = self._errors.text(error)
        if self._form.isHidden():
            self.told.emit(text)
        elif error.field == "reason":
            show_row_error(self._reason, text)
        else:
            self._proof.show_error(text, at_field=error.field == "passphrase")

    def show_error(self, error: JisError) -> None:
        """See `retention.RetentionView.show_error`."""
        self.told.emit(self._errors.text(error))

    def _make_term(self, record_class: RecordClass) -> Segments:
        labels = {
            RecordClass.COACHING: self.tr("Coached, after the end"),
            RecordClass.CONTACTS: self.tr("Others, after the last time"),
            RecordClass.EARLY_SIGNAL: self.tr("Signals that are over"),
        }
        label = labels[record_class]
        chips = Segments(
            [Option(str(n), self.tr("%n month(s)", "", n)) for n in CHOICES],
            label=label, name=f"settings.term_{record_class.value}",
        )  # fmt: skip
        chips.chosen.connect(lambda key: self.term_chosen.emit(record_class, int(key)))
        self.body.addWidget(FieldRow(label, chips, side="left"))
        return chips

    def _make_passed(self) -> None:
        self._passed_told = Text("", wrap=True, name="settings.passed")
        self._propose = KeyedButton("", name="settings.put_forward", icon="send")
        self._propose.clicked.connect(self.propose_asked)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        note = self.tr(
            "Nothing is erased by itself. In this version you decide yourself; later the "
            "coordinator decides, and what you do here is a proposal."
        )
        self.body.addWidget(self._passed_told)
        self.body.addWidget(Text(note, role="small", ink="ink_2", wrap=True))
        self.body.addWidget(self._propose, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._rows)
        self._more = Text("", role="small", ink="ink_2", wrap=True, name="settings.passed_more")
        self.body.addWidget(self._more)

    def _summary(self, terms: Terms) -> str:
        if terms.clock_back:
            return self.tr(
                "The clock of this laptop is earlier than what was written before. Set it right: "
                "until then nothing is put forward or erased."
            )
        if not terms.passed:
            return self.tr("Nobody's term has passed.")
        return self.tr("The term of %n has passed.", "", len(terms.passed))

    def _row(self, number: int, one: PassedTerm) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        text = self._words(one)
        line.addWidget(Text(text, wrap=True), 1)
        if one.proposal is not None:
            decide = KeyedButton(self.tr("Decide…"), name=f"settings.decide{number}").small()
            decide.setAccessibleName(self.tr("Decide about {what}").format(what=text))
            decide.clicked.connect(lambda: self._begin(one))
            line.addWidget(decide)
        return holder

    def _words(self, one: PassedTerm) -> str:
        language = self._phrases.language
        what = one.name or self.tr("nobody by name")
        if one.topic:
            topic = self._phrases.lists["early_signal"].label(one.topic, language)
            what = self.tr("Signal {topic}: {name}").format(topic=topic, name=what)
        return self.tr("{what} · term over since {day}").format(
            what=what, day=self._phrases.full_day(one.due_on)
        )

    def _make_form(self) -> QWidget:
        form = Card(kind="info", name="settings.decision")
        self._about = Text("", wrap=True, name="settings.decision.about")
        self._reason = reason_row(self.tr("Why it stays"), name="settings.decision.reason")
        keep = KeyedButton(self.tr("Keep it"), name="settings.decision.keep")
        keep.clicked.connect(self._keep)
        self._proof = ProofForm(name="settings.decision", deed=self.tr("Erase for good"))
        self._proof.given.connect(lambda words: self.erase_given.emit(self._one, words))
        self._proof.cancelled.connect(self._close)
        form.body.addWidget(self._about)
        form.body.addWidget(self._reason)
        form.body.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        form.body.addWidget(Rule())
        form.body.addWidget(self._proof)
        return form

    def _begin(self, one: PassedTerm) -> None:
        self._one = one
        self._about.setText(self._words(one))
        clear_row(self._reason)
        self._proof.begin()
        self._form.show()
        self._reason.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.went_to.emit(self._form)
        announce(self, self._words(one))

    def _keep(self) -> None:
        if self._one is not None and self._one.proposal is not None:
            self.kept.emit(self._one.proposal.id, text_of(self._reason))

    def _close(self) -> None:
        self._one = None
        self._proof.begin()
        self._form.hide()
