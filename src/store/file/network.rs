//! Where the file lies: a write-ahead log works on this computer's own disks only.

use std::path::{Path, PathBuf};

/// Whether the file lies on another machine, where a write-ahead log does not work.
pub(super) fn holds(path: &Path) -> bool {
    // Mapped drives show their server once links and letters are resolved.
    let Ok(path) = path.canonicalize() else {
        return false;
    };
    if cfg!(windows) {
        return path.as_os_str().to_string_lossy().starts_with(r"\\?\UNC\");
    }
    let mounts = mounts();
    let holds = mounts.iter().filter(|(folder, _)| path.starts_with(folder));
    holds
        .max_by_key(|(folder, _)| folder.as_os_str().len())
        .is_some_and(|(_, kind)| is_network_kind(kind))
}

fn is_network_kind(kind: &str) -> bool {
    const KINDS: [&str; 12] = [
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "ncpfs",
        "9p",
    ];
    let kind = kind.to_ascii_lowercase();
    KINDS.contains(&kind.as_str()) || kind.starts_with("fuse.")
}

#[cfg(target_os = "linux")]
fn mounts() -> Vec<(PathBuf, String)> {
    let table = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    table.lines().filter_map(mount_of).collect()
}

#[cfg(target_os = "linux")]
fn mount_of(line: &str) -> Option<(PathBuf, String)> {
    let mut words = line.split(' ').skip(1);
    let folder = words
        .next()?
        .replace("\\040", " ")
        .replace("\\011", "\t")
        .replace("\\134", "\\");
    Some((PathBuf::from(folder), words.next()?.to_owned()))
}

#[cfg(not(target_os = "linux"))]
fn mounts() -> Vec<(PathBuf, String)> {
    let disks = sysinfo::Disks::new_with_refreshed_list();
    let mount = |disk: &sysinfo::Disk| {
        (
            disk.mount_point().to_owned(),
            disk.file_system().to_string_lossy().into_owned(),
        )
    };
    disks.list().iter().map(mount).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn network_file_systems_are_known_by_name() {
        assert!(
            ["nfs4", "CIFS", "smbfs", "fuse.sshfs"]
                .into_iter()
                .all(is_network_kind)
        );
        assert!(
            !["ext4", "apfs", "overlay", "fuseblk", "tmpfs"]
                .into_iter()
                .any(is_network_kind)
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_mount_with_a_space_in_its_name_is_read() {
        let mount = mount_of(r"//server/kommun /mnt/Gemensam\040mapp cifs rw 0 0");
        assert_eq!(
            mount,
            Some((PathBuf::from("/mnt/Gemensam mapp"), "cifs".to_owned()))
        );
    }
}
