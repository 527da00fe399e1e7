"""What the services need from the outside world, as Protocols. No behaviour lives here.

Storage, security, sync and documents implement these; ``bootstrap`` alone connects the two
sides; the fakes in ``tests/fakes`` pass the same contract tests as the real ones.
"""

from jis_desktop.ports.accounts import Accounts, OwnerName
from jis_desktop.ports.backup import Backups, BackupSource, Contents, Manifest, Taken, Written
from jis_desktop.ports.capture import LetterBox, OpenLetterBox
from jis_desktop.ports.keys import AuditChain, OpenKeys, TextSeal, Vault, YouthKeys
from jis_desktop.ports.plans import Network, OwnCodes, PlannedActivities, Presences
from jis_desktop.ports.privacy import (
    AuditLog,
    BackupPlaces,
    Erasure,
    LegalHolds,
    MeldcodeSteps,
    Restrictions,
    RetentionProposals,
    Settings,
)
from jis_desktop.ports.records import (
    Activities,
    CaseBook,
    DayBook,
    Drafts,
    EarlySignals,
    Goals,
    Merges,
    Records,
    Schools,
    Trajectories,
    YoungPeople,
)
from jis_desktop.ports.surroundings import (
    Attempts,
    Check,
    Clock,
    Entropy,
    Reserve,
    SessionWatch,
)
from jis_desktop.ports.work import ProfileDoor, Renewal, UnitOfWork, Workplace

__all__ = [
    "Accounts",
    "Activities",
    "Attempts",
    "AuditChain",
    "AuditLog",
    "BackupPlaces",
    "BackupSource",
    "Backups",
    "CaseBook",
    "Check",
    "Clock",
    "Contents",
    "DayBook",
    "Drafts",
    "EarlySignals",
    "Entropy",
    "Erasure",
    "Goals",
    "LegalHolds",
    "LetterBox",
    "Manifest",
    "MeldcodeSteps",
    "Merges",
    "Network",
    "OpenKeys",
    "OpenLetterBox",
    "OwnCodes",
    "OwnerName",
    "PlannedActivities",
    "Presences",
    "ProfileDoor",
    "Records",
    "Renewal",
    "Reserve",
    "Restrictions",
    "RetentionProposals",
    "Schools",
    "SessionWatch",
    "Settings",
    "Taken",
    "TextSeal",
    "Trajectories",
    "UnitOfWork",
    "Vault",
    "Workplace",
    "Written",
    "YoungPeople",
    "YouthKeys",
]
