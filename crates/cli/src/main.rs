//! The program `answerkey`: its arguments go to the library beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(answerkey_cli::run(std::env::args_os()))
}
