# Sourced by ./run, ./test and ./mvnw (POSIX sh): leaves JAVA_HOME on a JDK of at least 25, or says what is missing.

raadslag_say() { # DANISH ENGLISH: one line for the person at the terminal, in their language (as ConsoleLanguage has it)
    for spoken in "${RAADSLAG_SPROG:-}" "${LC_ALL:-}" "${LC_MESSAGES:-}" "${LANG:-}" en; do
        [ -n "$spoken" ] && break
    done
    case $spoken in
    da | da[_.@-]*) printf '%s\n' "$1" >&2 ;;
    *) printf '%s\n' "$2" >&2 ;;
    esac
}

raadslag_jdk_ok() { # a JDK (not a JRE) that is new enough?
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge 25 ]
}

raadslag_find_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && raadslag_jdk_ok "$JAVA_HOME"; then
        export JAVA_HOME
        return 0
    fi
    for javac in $(command -v javac java 2>/dev/null | tr ' ' '?'); do
        bin=$(readlink -f "$javac" 2>/dev/null) || continue
        home=${bin%/bin/*}
        if raadslag_jdk_ok "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    for home in /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jdks/*/Contents/Home "$HOME"/.asdf/installs/java/* \
        "$HOME"/.local/share/mise/installs/java/*; do
        if raadslag_jdk_ok "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    raadslag_say "Rådslag skal bruge en JDK 25 eller nyere, og der er ingen i JAVA_HOME, på PATH eller i de sædvanlige mapper: hent en fra https://adoptium.net og sæt JAVA_HOME til den." \
        "Rådslag needs a JDK of at least 25, and there is none in JAVA_HOME, on PATH or in the usual folders: get one from https://adoptium.net and let JAVA_HOME name it."
    return 1
}
