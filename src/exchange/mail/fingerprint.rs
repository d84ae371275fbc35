//! A hash that is the same in every version of the program, since questions' keys rest on it.

/// FNV-1a with 128 bits; the parts are kept apart.
pub(super) fn stable_hash<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> u128 {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let mut hash = OFFSET;
    for (index, part) in parts.into_iter().enumerate() {
        if index > 0 {
            hash = (hash ^ 0x1f).wrapping_mul(PRIME);
        }
        for byte in part {
            hash = (hash ^ u128::from(*byte)).wrapping_mul(PRIME);
        }
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_never_changes() {
        // The published values of FNV-1a 128.
        assert_eq!(
            stable_hash([b"".as_slice()]),
            0x6c62272e07bb014262b821756295c58d
        );
        assert_eq!(
            stable_hash([b"a".as_slice()]),
            0xd228cb696f1a8caf78912b704e4a8964
        );
    }
}
