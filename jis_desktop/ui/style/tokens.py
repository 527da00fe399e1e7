"""Every colour, type role, distance and radius of the app, light and dark. No Qt, no widget.

A colour is ``#RRGGBB``. A px is a device-independent pixel at 100 % text.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

TypeName = Literal[
    "figure",
    "tally",
    "title",
    "title_compact",
    "heading",
    "quick",
    "body",
    "small",
    "caption",
    "code",
    "code_input",
    "kiosk_question",
    "kiosk_answer",
]
StateName = Literal["attention", "care", "good", "info"]


# Without eq and repr: with them Python takes a millisecond longer to make this class at start-up.
@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Scheme:
    """The colour roles of one theme; what each is for stands in docs/design/visual.md.

    Attributes:
        avatars: grounds by hash of an id, without meaning.
        chart_kinds: at most five kinds in a chart, in this order.
        chart_scale: five answers from most to least.
        veil_alpha: how much of the veil's colour covers what lies under a panel, 0 to 1.
    """

    name: Literal["light", "dark", "system"]
    canvas: str
    surface: str
    sunken: str
    raised: str
    band: str
    bubble: str
    line: str
    line_strong: str
    ink: str
    ink_2: str
    ink_3: str
    primary: str
    primary_hover: str
    on_primary: str
    primary_ink: str
    primary_soft: str
    on_primary_soft: str
    focus: str
    accent: str
    toast: str
    toast_ink: str
    toast_link: str
    attention_soft: str
    attention_ink: str
    attention_line: str
    care_soft: str
    care_ink: str
    care_line: str
    good_soft: str
    good_ink: str
    good_line: str
    info_soft: str
    info_ink: str
    info_line: str
    veil: str
    veil_alpha: float
    avatars: tuple[str, ...]
    chart_kinds: tuple[str, ...]
    chart_scale: tuple[str, ...]

    def colour(self, role: str) -> str:
        """The colour of a role by its name.

        Raises:
            AttributeError: no such role.
        """
        return str(getattr(self, role))


LIGHT = Scheme(
    name="light",
    canvas="#F6F2EB",
    surface="#FFFDFA",
    sunken="#ECE6DB",
    raised="#FFFFFF",
    band="#FAF6EF",
    bubble="#ECE6DB",
    line="#DDD5C7",
    line_strong="#857C6D",
    ink="#231F1A",
    ink_2="#534C41",
    ink_3="#675F52",
    primary="#13595A",
    primary_hover="#0E4748",
    on_primary="#FFFFFF",
    primary_ink="#0F5152",
    primary_soft="#DCEAE6",
    on_primary_soft="#0D4344",
    focus="#2A5BD0",
    accent="#D9703A",
    toast="#2B2722",
    toast_ink="#FBF7F0",
    toast_link="#9FE0D6",
    attention_soft="#FAE8C4",
    attention_ink="#6A4300",
    attention_line="#A36A06",
    care_soft="#F1E2EC",
    care_ink="#6A2457",
    care_line="#9A4D84",
    good_soft="#E1ECD6",
    good_ink="#33561B",
    good_line="#5C8540",
    info_soft="#E1E9F4",
    info_ink="#264A80",
    info_line="#4F78B5",
    veil="#231F1A",
    veil_alpha=0.42,
    avatars=("#F0DFC6", "#D9E6D4", "#D6E4E8", "#EBD9E3"),
    chart_kinds=("#0E4A4A", "#BE770B", "#4F82D6", "#894B81", "#848E73"),
    chart_scale=("#0E454D", "#2F827A", "#BA8823", "#8F5212", "#4B2618"),
)

DARK = Scheme(
    name="dark",
    canvas="#191816",
    surface="#211F1D",
    sunken="#141311",
    raised="#2A2825",
    band="#262421",
    bubble="#34312C",
    line="#3B3833",
    line_strong="#8B8376",
    ink="#F3EEE6",
    ink_2="#CDC5B8",
    ink_3="#ABA294",
    primary="#7FCBC0",
    primary_hover="#99D9CF",
    on_primary="#0A2624",
    primary_ink="#8AD3C8",
    primary_soft="#1C3A38",
    on_primary_soft="#B4E4DC",
    focus="#9CC0FF",
    accent="#F09A66",
    toast="#F3EEE6",
    toast_ink="#231F1A",
    toast_link="#0F5152",
    attention_soft="#3C2E12",
    attention_ink="#F4D08A",
    attention_line="#C8963A",
    care_soft="#3A2434",
    care_ink="#EFBEDD",
    care_line="#B974A3",
    good_soft="#24331A",
    good_ink="#BFDFA1",
    good_line="#7FA763",
    info_soft="#1D2B43",
    info_ink="#B6CDF6",
    info_line="#7196D2",
    veil="#000000",
    veil_alpha=0.42,
    avatars=("#4A3B22", "#30412A", "#27404A", "#47303F"),
    chart_kinds=("#6EE2D8", "#E4953B", "#7C96E2", "#9C6484", "#E9EFB4"),
    chart_scale=("#A9E9E8", "#35A99D", "#EDC06E", "#C9783A", "#94675C"),
)


@dataclass(frozen=True, eq=False, repr=False)
class TypeRole:
    """One size of text.

    Attributes:
        px: size of the letters.
        line: from one line to the next; also what heights are built from.
        weight: 400, 500 or 600.
        display: Inter Display instead of Inter.
        spacing: px between letters.
    """

    px: int
    line: int
    weight: int = 400
    display: bool = False
    spacing: int = 0


TYPES: Mapping[TypeName, TypeRole] = MappingProxyType(
    {
        "figure": TypeRole(28, 32, 600, display=True),
        "tally": TypeRole(32, 36, 600, display=True),
        "title": TypeRole(24, 32, 600, display=True),
        "title_compact": TypeRole(20, 28, 600, display=True),
        "heading": TypeRole(16, 24, 600, display=True),
        "quick": TypeRole(16, 24),
        "body": TypeRole(14, 20),
        "small": TypeRole(13, 18),
        "caption": TypeRole(12, 16),
        "code": TypeRole(24, 32, 600, spacing=3),
        "code_input": TypeRole(18, 24, 600, spacing=3),
        "kiosk_question": TypeRole(36, 46, 600, display=True),
        "kiosk_answer": TypeRole(24, 32, 600, display=True),
    }
)


@dataclass(frozen=True, eq=False, repr=False)
class Space:
    """Distances on the grid of 4, in px. They do not grow with the text."""

    hair: int = 4
    tight: int = 8
    snug: int = 12
    card: int = 16
    wide: int = 20
    page: int = 24
    open: int = 48


@dataclass(frozen=True, eq=False, repr=False)
class Radius:
    """Corners, in px."""

    keycap: int = 4
    chip: int = 6
    control: int = 8
    toast: int = 10
    card: int = 12


SPACE = Space()
RADIUS = Radius()

# The figure in a bar has whichever of these reads better on it.
FIGURE_INKS = ("#FFFFFF", "#171412")

# Motion, in ms. Everything else happens at once.
SLIDE_MS = 160
FADE_MS = 120
