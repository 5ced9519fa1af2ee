//! Turns a plain module into the one that ships: starts the interpreter once and writes the memory it left behind back as the module's data.

use wasm_encoder::{ConstExpr, DataSection, MemorySection, MemoryType, Module, RawSection};
use wasmparser::{Operator, Parser, Payload};

use crate::{Limits, Sandbox};

/// Zero bytes in a row that end a data segment; a shorter run of zeros costs less than another segment.
const GAP: usize = 64;
const LIMITS: Limits = Limits { steps: 100_000_000_000, memory_bytes: 256 << 20, output_bytes: 1 << 20 };

/// Initialises `plain` and returns the initialised module.
///
/// # Errors
/// A message, if the module holds an instruction that must not be in it, if the interpreter does not start, or if starting it changed
/// something that a snapshot of memory would lose.
pub fn initialise(plain: &[u8]) -> Result<Vec<u8>, String> {
    refuse_growth(plain).map_err(|error| error.to_string())??;
    let image = start(plain)?;
    bake(plain, &image).map_err(|error| error.to_string())
}

/// wasmi 2.0.0's handlers of these two instructions leave a frame on the host's stack each time (about 47,000 end the process).
fn refuse_growth(wasm: &[u8]) -> Result<Result<(), String>, wasmparser::BinaryReaderError> {
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::CodeSectionEntry(body) = payload? {
            for operator in body.get_operators_reader()? {
                if matches!(operator?, Operator::MemoryGrow { .. } | Operator::TableGrow { .. }) {
                    return Ok(Err("the module holds memory.grow or table.grow; memory must grow through the host".to_owned()));
                }
            }
        }
    }
    Ok(Ok(()))
}

fn start(plain: &[u8]) -> Result<Vec<u8>, String> {
    let text = |error: wasmi::Error| error.to_string();
    let sandbox = Sandbox::from_wasm(plain).map_err(text)?;
    let (mut store, instance) = sandbox.instantiate(&LIMITS).map_err(text)?;
    let stack = instance.get_global(&store, "__stack_pointer").ok_or("the module does not export __stack_pointer")?;
    let before = stack.get(&store).i32();
    instance.get_typed_func::<(), ()>(&store, "_initialize").and_then(|function| function.call(&mut store, ())).map_err(text)?;
    let status =
        instance.get_typed_func::<(), i32>(&store, "initialize").and_then(|function| function.call(&mut store, ())).map_err(text)?;
    if status != 0 {
        return Err(format!("initialize returned {status}: {}", String::from_utf8_lossy(&store.data().stderr)));
    }
    if before != stack.get(&store).i32() {
        return Err("initialize moved the stack pointer".to_owned());
    }
    let memory = instance.get_memory(&store, "memory").ok_or("the module exports no memory")?;
    Ok(memory.data(&store).to_vec())
}

/// The stretches of memory that are not zero.
fn segments(image: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut found: Vec<std::ops::Range<usize>> = Vec::new();
    for (at, _) in image.iter().enumerate().filter(|(_, byte)| **byte != 0) {
        match found.last_mut() {
            Some(last) if at - last.end <= GAP => last.end = at + 1,
            _ => found.push(at..at + 1),
        }
    }
    found
}

/// The same module with other initial memory. Passive segments are gone: what used them ran already.
fn bake(plain: &[u8], image: &[u8]) -> Result<Vec<u8>, wasmparser::BinaryReaderError> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(plain) {
        let payload = payload?;
        match &payload {
            Payload::MemorySection(memories) => {
                let mut section = MemorySection::new();
                for memory in memories.clone() {
                    let declared = memory?;
                    let kind = MemoryType {
                        minimum: (image.len() >> 16) as u64,
                        maximum: declared.maximum,
                        memory64: declared.memory64,
                        shared: declared.shared,
                        page_size_log2: declared.page_size_log2,
                    };
                    section.memory(kind);
                }
                module.section(&section);
            }
            Payload::DataCountSection { .. } | Payload::CustomSection(_) => {}
            Payload::DataSection(_) => {
                let mut section = DataSection::new();
                for segment in segments(image) {
                    let offset = i32::try_from(segment.start).unwrap_or(i32::MAX);
                    section.active(0, &ConstExpr::i32_const(offset), image[segment].iter().copied());
                }
                module.section(&section);
            }
            other => {
                if let Some((id, range)) = other.as_section()
                    && let (Ok(start), Ok(end)) = (usize::try_from(range.start), usize::try_from(range.end))
                {
                    module.section(&RawSection { id, data: &plain[start..end] });
                }
            }
        }
    }
    Ok(module.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_that_grows_its_own_memory_is_refused() {
        let mut module = wasm_encoder::Module::new();
        let mut types = wasm_encoder::TypeSection::new();
        types.ty().function([], []);
        let mut functions = wasm_encoder::FunctionSection::new();
        functions.function(0);
        let mut code = wasm_encoder::CodeSection::new();
        let mut body = wasm_encoder::Function::new([]);
        body.instructions().i32_const(1).memory_grow(0).drop().end();
        code.function(&body);
        module.section(&types).section(&functions).section(&code);
        let error = initialise(&module.finish()).expect_err("must be refused");
        assert!(error.contains("memory.grow"), "{error}");
    }

    #[test]
    fn segments_join_over_short_gaps_only() {
        let mut image = vec![0_u8; 1000];
        image[10] = 1;
        image[70] = 1;
        image[500] = 1;
        assert_eq!(segments(&image), [10..71, 500..501]);
    }
}
