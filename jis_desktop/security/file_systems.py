"""Tells whether a folder lies on a network or travels with a roaming profile. Writes nothing."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")

_NETWORK = frozenset(
    "9p acfs afs beegfs ceph cifs coda davfs gfs gfs2 glusterfs gpfs lustre ncpfs nfs nfs4 "
    "ocfs2 orangefs pvfs2 smb3 smbfs".split()
)
# fuse.sshfs, fuse.rclone, fuse.gvfsd-fuse ... are remote; these few are local disks.
_LOCAL_FUSE = frozenset(
    "fuse.ntfs fuse.ntfs-3g fuse.exfat fuse.gocryptfs fuse.cryfs fuse.encfs fuse.fuse-overlayfs "
    "fuse.bindfs fuse.mergerfs fuse.lxcfs fuse.zfs".split()
)
_DRIVE_REMOTE = 4  # GetDriveTypeW, winbase.h
_OCTAL = re.compile(r"\\([0-7]{3})")


def network_file_system(folder: Path, *, mounts: Path = MOUNTS) -> str | None:
    """The kind of network file system that a folder lies on; None for a local disk.

    Args:
        folder: it need not exist yet.
        mounts: Linux's list of mounts (proc_pid_mountinfo(5)).
    """
    if sys.platform == "win32":
        return _windows_network(folder)
    kind = mounted_kind(folder, mounts=mounts)
    remote_fuse = kind.startswith("fuse.") and kind not in _LOCAL_FUSE
    return kind if kind in _NETWORK or remote_fuse else None


def mounted_kind(folder: Path, *, mounts: Path = MOUNTS) -> str:
    """The file system type that the deepest mount above a folder has; "" if unknown."""
    place = os.path.realpath(folder)
    found, depth = "", -1
    for point, kind in _mounts(mounts):
        within = place == point or place.startswith(point.rstrip("/") + "/")
        if within and len(point) >= depth:  # the last of equal ones lies on top
            found, depth = kind, len(point)
    return found


def _mounts(mounts: Path) -> list[tuple[str, str]]:
    """(mount point, type) of every mount; none where the list cannot be read."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    pairs = []
    for line in lines:
        fields, _, rest = line.partition(" - ")
        point = fields.split(" ")[4]
        pairs.append((_OCTAL.sub(lambda code: chr(int(code[1], 8)), point), rest.split(" ")[0]))
    return pairs


def roaming_folder(folder: Path) -> bool:
    r"""Whether Windows would copy it to a server: below %APPDATA%. Never run on Windows."""
    roaming = os.environ.get("APPDATA") if sys.platform == "win32" else None
    return bool(roaming) and Path(os.path.realpath(folder)).is_relative_to(Path(str(roaming)))


def _windows_network(folder: Path) -> str | None:
    """UNC paths and mapped network drives. Never run on Windows."""
    drive = os.path.splitdrive(os.path.realpath(folder))[0]
    if drive.startswith("\\\\"):
        return "UNC"
    import ctypes  # noqa: PLC0415  Windows only

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  unknown to type checkers elsewhere
    kind = kernel.GetDriveTypeW(drive + "\\")
    return "network drive" if kind == _DRIVE_REMOTE else None
