#!/bin/sh
# Installs what the system itself must bring, per group, on Debian and Ubuntu. As another user
# than root it prints the line to type and goes on. Does nothing on other systems than Linux.
#
#   packaging/linux/system_packages.sh qt xcb wayland secret-service compiler system-tests
#
# REQUIRE_ALL=1: what is missing and cannot be installed is a failure.
set -eu
export LC_ALL=C

say() { printf '%s\n' "$*" >&2; }

# new|old is one library under the two names that releases give it: Debian 13 and Ubuntu 24.04
# renamed some for 64-bit time.
packages_of() {
    case $1 in
    qt)
        echo "libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libgssapi-krb5-2" \
            "libglib2.0-0t64|libglib2.0-0"
        ;;
    xcb) echo "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0" ;;
    wayland) echo "libwayland-client0 libwayland-cursor0 libwayland-egl1" ;;
    secret-service) echo "dbus gnome-keyring" ;;
    compiler) echo "gcc libc6-dev" ;;
    system-tests) echo "xvfb xauth xdotool strace dbus at-spi2-core" \
        "python3-gi gir1.2-atspi-2.0" ;;
    *)
        say "unknown group: $1 (qt, xcb, wayland, secret-service, compiler, system-tests)"
        exit 2
        ;;
    esac
}

installed() {
    case $(dpkg-query -W -f='${db:Status-Status} ' "$1" 2>/dev/null) in
    *installed*) return 0 ;;
    esac
    return 1
}

any_installed() {
    for name in $(echo "$1" | tr '|' ' '); do
        installed "$name" && return 0
    done
    return 1
}

old_names() {
    case $(. /etc/os-release && echo "${UBUNTU_CODENAME:-${VERSION_CODENAME:-}}") in
    bullseye | bookworm | focal | jammy) return 0 ;;
    esac
    return 1
}

# The name that this release knows.
name_here() {
    case $1 in
    *"|"*) if old_names; then echo "${1#*|}"; else echo "${1%|*}"; fi ;;
    *) echo "$1" ;;
    esac
}

twice() {
    "$@" && return 0
    say "   once more in 5 seconds"
    sleep 5
    "$@"
}

# Quiet, unless it fails.
apt() {
    told=$(DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" 2>&1 </dev/null) && return 0
    say "$told"
    return 1
}

[ "$(uname)" = Linux ] || exit 0

wanted=
for group in "$@"; do
    wanted="$wanted $(packages_of "$group")"
done

if ! command -v dpkg-query >/dev/null; then
    say "This is no Debian or Ubuntu. Make sure that your system has what these packages bring:"
    say "  $(echo "$wanted" | sed 's/|[^ ]*//g')"
    exit 0
fi

missing=
for entry in $wanted; do
    any_installed "$entry" || missing="$missing $(name_here "$entry")"
done
[ -n "$missing" ] || exit 0

line="apt-get install --yes --no-install-recommends$missing"
if [ "$(id -u)" -ne 0 ]; then
    say "This machine lacks packages ($* need them). Install them with:"
    say "  sudo apt-get update && sudo $line"
    [ "${REQUIRE_ALL:-0}" != 1 ] || exit 1
    exit 0
fi

say "== $line"
twice apt update
# shellcheck disable=SC2086  # one word a package
twice apt install --yes --no-install-recommends $missing
