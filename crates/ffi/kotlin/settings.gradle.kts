// The Kotlin library of answerkey: see docs/mobile.md.
rootProject.name = "answerkey"
