//! `answerkey`: the library on the command line. Reading, writing and formatting live here; every judgement comes from the library.
//! It is a library itself, so that hosts such as `python -m answerkey` are this very command line.

mod check;
mod commands;
mod export;
mod files;
mod grade;
mod new;
mod paint;
mod run;
mod sarif;
mod text;

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

pub use files::pack_files;
pub use text::{model_answer_text, question_text, report_text};

/// Interview questions, graded offline
#[derive(Parser)]
#[command(name = "answerkey", version, about, max_term_width = 100)]
struct Arguments {
    /// Use the questions of this pack, too, a folder, a zip or a JSON file; they come before bundled ones of the same id
    #[arg(long, global = true, value_name = "PACK")]
    pack: Vec<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// List the questions
    List {
        /// Only this section, such as `dsa`
        #[arg(long)]
        section: Option<String>,
        /// Only this kind
        #[arg(long)]
        kind: Option<Kind>,
        /// Only questions with this tag
        #[arg(long)]
        tag: Option<String>,
        /// An array of objects
        #[arg(long)]
        json: bool,
    },
    /// Show a question: prompt, hints, visible cases
    Show {
        /// Such as `dsa/lru-cache`
        id: String,
        /// The model answer, the solution and common errors as well
        #[arg(long)]
        answer: bool,
    },
    /// Grade one answer
    Grade {
        /// Such as `dsa/lru-cache`
        id: String,
        /// The answer; `-` or nothing for standard input
        file: Option<PathBuf>,
        /// The report's canonical JSON
        #[arg(long)]
        json: bool,
    },
    /// Grade many answers: lines of {"id", "question", "answer"} to one report a line
    GradeAll {
        /// The lines; `-` for standard input
        file: PathBuf,
        /// How many to grade at once [default: one a core]
        #[arg(long, value_name = "N")]
        jobs: Option<usize>,
    },
    /// Judge a pack: everything that is wrong, with file, line and column
    Check {
        /// The pack: a folder, a zip or a JSON file
        #[arg(value_name = "PACK")]
        pack_path: PathBuf,
        /// Run every proof: solutions, wrong answers, samples
        #[arg(long)]
        prove: bool,
        /// An object with all diagnostics and proofs, as `--format json`
        #[arg(long, conflicts_with_all = ["sarif", "format"])]
        json: bool,
        /// SARIF 2.1.0 for code hosts, as `--format sarif`
        #[arg(long, conflicts_with = "format")]
        sarif: bool,
        /// The form of the result
        #[arg(long, value_name = "FORMAT", default_value = "human")]
        format: check::Format,
    },
    /// Run a Python program in the sandbox
    Run {
        /// The program; `-` for standard input
        file: PathBuf,
        /// Steps after which it is stopped
        #[arg(long, default_value_t = 200_000_000, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
        steps: u64,
        /// Bytes of memory that it may hold, the interpreter's 14 MiB included
        #[arg(long, default_value_t = 268_435_456, value_name = "BYTES")]
        memory: u32,
        /// Outcome, output and steps as an object
        #[arg(long)]
        json: bool,
    },
    /// Start a question
    New {
        /// Such as `dsa/lru-cache`
        id: String,
        /// What kind of question
        #[arg(long)]
        kind: Kind,
        /// The pack's folder
        dir: PathBuf,
    },
    /// Write a pack in another form; what is lost on the way is listed
    Export {
        /// The form
        format: export::Format,
        /// The pack: a folder, a zip or a JSON file [default: the bundled one]
        #[arg(value_name = "PACK")]
        pack_path: Option<PathBuf>,
        /// The file to write; `-` for standard output
        #[arg(long, short, default_value = "-")]
        output: PathBuf,
    },
    /// Print a JSON schema
    Schema {
        /// `question`, `pack` or `report`; without it, the names
        name: Option<String>,
    },
}

/// The kinds of questions, as the command line spells them.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    Code,
    Prose,
    Story,
}

impl Kind {
    fn is(self, kind: answerkey::Kind) -> bool {
        matches!(
            (self, kind),
            (Self::Code, answerkey::Kind::Code) | (Self::Prose, answerkey::Kind::Prose) | (Self::Story, answerkey::Kind::Story)
        )
    }
}

/// Does what the arguments say, the first of which is the program's name. Prints, and returns the exit status: 0 done, 1 `check` found errors,
/// 2 wrong usage, an unknown id or a file that cannot be read.
pub fn run<A: Into<OsString> + Clone>(arguments: impl IntoIterator<Item = A>) -> u8 {
    let status = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => done(arguments),
        Err(error) => {
            // Help and version are no errors to clap, and go to standard output.
            let _ = error.print();
            u8::try_from(error.exit_code()).unwrap_or(2)
        }
    };
    // A host that is not a Rust program does not flush Rust's standard output when it ends.
    let _ = std::io::stdout().flush();
    status
}

fn done(arguments: Arguments) -> u8 {
    let packs = &arguments.pack;
    let done = match arguments.command {
        Command::List { section, kind, tag, json } => commands::list(packs, section.as_deref(), kind, tag.as_deref(), json),
        Command::Show { id, answer } => commands::show(packs, &id, answer),
        Command::Grade { id, file, json } => grade::one(packs, &id, file.as_deref(), json),
        Command::GradeAll { file, jobs } => grade::all(packs, &file, jobs),
        Command::Check { pack_path, prove, json, sarif, format } => {
            let format = match (json, sarif) {
                (true, _) => check::Format::Json,
                (_, true) => check::Format::Sarif,
                _ => format,
            };
            check::check(&pack_path, prove, format)
        }
        Command::Export { format, pack_path, output } => export::export(format, pack_path.as_deref(), &output),
        Command::Run { file, steps, memory, json } => run::run(&file, steps, memory, json),
        Command::New { id, kind, dir } => new::new(&id, kind, &dir),
        Command::Schema { name } => commands::schema(name.as_deref()),
    };
    match done {
        Ok(code) => u8::from(code != ExitCode::SUCCESS),
        // A closed pipe (`answerkey list | head`) is not worth a word.
        Err(error) if files::is_broken_pipe(&error) => 0,
        Err(error) => {
            anstream::eprintln!("{}error:{} {error:#}", paint::BAD, paint::END);
            2
        }
    }
}
