from __future__ import annotations

from tests.storage.contract_asked_again import AskedAgainContract
from tests.storage.contract_care import AuditLogContract, CareContract, ErasureContract
from tests.storage.contract_case_book import CaseBookContract, RemovalContract
from tests.storage.contract_corrections import CorrectionContract
from tests.storage.contract_day_book import DayContract, DueContract, FindingContract
from tests.storage.contract_follow_ups import FollowUpsContract
from tests.storage.contract_lost_key import LostKeyContract
from tests.storage.contract_merges import MergeContract
from tests.storage.contract_plans import (
    ErasedPlansContract,
    NetworkContract,
    OwnCodesContract,
    PlansContract,
    PresenceContract,
)
from tests.storage.contract_privacy import PrivacyContract
from tests.storage.contract_records import PeopleContract, RecordsContract, RollCallContract
from tests.storage.contract_transactions import DraftsContract, TransactionContract


class TestRecords(RecordsContract):
    pass


class TestPeople(PeopleContract):
    pass


class TestRollCall(RollCallContract):
    pass


class TestTransaction(TransactionContract):
    pass


class TestDrafts(DraftsContract):
    pass


class TestDay(DayContract):
    pass


class TestDue(DueContract):
    pass


class TestFinding(FindingContract):
    pass


class TestCaseBook(CaseBookContract):
    pass


class TestRemoval(RemovalContract):
    pass


class TestMerges(MergeContract):
    pass


class TestPlans(PlansContract):
    pass


class TestPresence(PresenceContract):
    pass


class TestNetwork(NetworkContract):
    pass


class TestOwnCodes(OwnCodesContract):
    pass


class TestCorrections(CorrectionContract):
    pass


class TestPrivacy(PrivacyContract):
    pass


class TestFollowUps(FollowUpsContract):
    pass


class TestErasedPlans(ErasedPlansContract):
    pass


class TestCare(CareContract):
    pass


class TestErasure(ErasureContract):
    pass


class TestAuditLog(AuditLogContract):
    pass


class TestLostKey(LostKeyContract):
    pass


class TestAskedAgain(AskedAgainContract):
    pass
