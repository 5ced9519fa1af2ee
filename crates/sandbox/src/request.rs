//! What a run is asked to do, in the form that `python/main.c` reads.

/// One thing to do in a fresh interpreter; a run is a list of them, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item<'a> {
    /// Statements, run in the case's namespace with untouched builtins.
    Statements(&'a str),
    /// One expression, evaluated there; its value is returned in [`Run::values`](crate::Run::values).
    Value(&'a str),
    /// Source that is loaded as the module `answer`, apart from the case's namespace.
    Answer(&'a [u8]),
    /// A name that the answer must define; the case's namespace gets it too.
    Name(&'a str),
    /// A program, run as `__main__`.
    Script(&'a [u8]),
}

impl Item<'_> {
    fn kind(&self) -> u8 {
        match self {
            Self::Statements(_) => b'S',
            Self::Value(_) => b'V',
            Self::Answer(_) => b'A',
            Self::Name(_) => b'N',
            Self::Script(_) => b'P',
        }
    }

    fn source(&self) -> &[u8] {
        match self {
            Self::Statements(text) | Self::Value(text) | Self::Name(text) => text.as_bytes(),
            Self::Answer(bytes) | Self::Script(bytes) => bytes,
        }
    }
}

/// `u32` count, then per item its kind (one byte), `u32` length, the bytes and a zero byte; all little-endian. `None` above 4 GiB.
pub(crate) fn encode(items: &[Item<'_>]) -> Option<Vec<u8>> {
    let mut out = u32::try_from(items.len()).ok()?.to_le_bytes().to_vec();
    for item in items {
        let source = item.source();
        out.push(item.kind());
        out.extend(u32::try_from(source.len()).ok()?.to_le_bytes());
        out.extend(source);
        out.push(0);
    }
    i32::try_from(out.len()).ok().map(|_| out)
}
