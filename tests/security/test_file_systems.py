"""Network disks are recognised in Linux's list of mounts, local ones left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from jis_desktop.security.file_systems import mounted_kind, network_file_system, roaming_folder

LINES = r"""21 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
22 21 0:5 / /dev rw,nosuid shared:2 - devtmpfs udev rw
23 21 0:24 / /run rw,nosuid,nodev shared:5 - tmpfs tmpfs rw,size=1614376k
40 21 0:44 / /layers rw,relatime - overlay overlay rw,lowerdir=/l,upperdir=/u
41 21 0:45 / /mnt/nfs rw,relatime shared:7 master:1 - nfs4 server:/export rw,vers=4.2
42 21 0:46 / /mnt/old rw,relatime - nfs server:/export rw,vers=3
43 21 0:47 / /mnt/share rw,relatime - cifs //server/share rw,vers=3.1.1
44 21 0:48 / /mnt/away rw,nosuid,nodev - fuse.sshfs worker@server:/ rw
45 23 0:49 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
46 21 0:50 / /mnt/stick rw - fuse.ntfs-3g /dev/sdb1 rw
47 41 8:3 / /mnt/nfs/local rw - xfs /dev/sdc1 rw
48 21 0:51 / /mnt/Mijn\040schijf rw - cifs //server/mine rw
49 21 0:52 / /mnt/twice rw - ext4 /dev/sdd1 rw
50 21 0:53 / /mnt/twice rw - nfs4 server:/twice rw
51 21 8:4 / /home rw - btrfs /dev/sda4 rw
52 21 0:54 / /mnt/vault rw - fuse.gocryptfs /home/x rw
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    path = tmp_path / "mountinfo"
    path.write_text(LINES)
    return path


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/mnt/nfs", "nfs4"),
        ("/mnt/nfs/profile/deep", "nfs4"),
        ("/mnt/old/profile", "nfs"),
        ("/mnt/share/profile", "cifs"),
        ("/mnt/away/profile", "fuse.sshfs"),
        ("/run/user/1000/gvfs/smb/profile", "fuse.gvfsd-fuse"),
        ("/mnt/Mijn schijf/profile", "cifs"),
        ("/mnt/twice/profile", "nfs4"),
        ("/mnt/share/../nfs/profile", "nfs4"),
    ],
)
def test_a_network_disk_is_recognised(mounts: Path, folder: str, kind: str) -> None:
    assert network_file_system(Path(folder), mounts=mounts) == kind


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/", "ext4"),
        ("/srv/profile", "ext4"),
        ("/run/profile", "tmpfs"),
        ("/layers/profile", "overlay"),
        ("/home/samira/.local/share/jis", "btrfs"),
        ("/mnt/stick/profile", "fuse.ntfs-3g"),
        ("/mnt/vault/profile", "fuse.gocryptfs"),
        ("/mnt/nfs/local/profile", "xfs"),
        ("/mnt/nfs2/profile", "ext4"),
        ("/mnt/nfs/../../srv", "ext4"),
    ],
)
def test_a_local_disk_is_left_alone(mounts: Path, folder: str, kind: str) -> None:
    assert mounted_kind(Path(folder), mounts=mounts) == kind
    assert network_file_system(Path(folder), mounts=mounts) is None


def test_a_link_to_a_network_disk_is_followed(tmp_path: Path) -> None:
    share, link = tmp_path / "share", tmp_path / "link"
    share.mkdir()
    link.symlink_to(share)
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"{LINES}60 21 0:60 / {share.resolve()} rw - cifs //server/x rw\n")
    assert network_file_system(link / "profile", mounts=mounts) == "cifs"


def test_without_a_list_nothing_is_refused(tmp_path: Path) -> None:
    assert network_file_system(tmp_path, mounts=tmp_path / "none") is None


def test_this_machines_own_list_can_be_read(tmp_path: Path) -> None:
    assert network_file_system(tmp_path) is None


def test_outside_windows_no_folder_roams(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPDATA", str(tmp_path))
    assert not roaming_folder(tmp_path / "profile")
