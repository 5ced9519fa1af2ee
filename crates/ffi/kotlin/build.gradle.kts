// The Android library of answerkey. `package-aar.sh` puts the generated Kotlin and the native libraries where `sourceSets` says, then calls Gradle.
plugins {
    id("com.android.library") version "8.13.0"
    kotlin("android") version "2.2.20"
}

android {
    namespace = "answerkey"
    compileSdk = 36
    defaultConfig {
        minSdk = 26
        consumerProguardFiles("consumer-rules.pro")
    }
    sourceSets["main"].apply {
        kotlin.srcDir("build/generated/uniffi")
        jniLibs.srcDir("build/jniLibs")
    }
    kotlinOptions { jvmTarget = "17" }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
}

dependencies {
    implementation("net.java.dev.jna:jna:5.17.0@aar")
    api("org.jetbrains.kotlinx:kotlinx-coroutines-core:1.10.2")
    testImplementation(kotlin("test-junit"))
}
