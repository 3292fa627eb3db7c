# Sourced by the measuring scripts: builds the program and the bare parts, both as ./run starts them, under target/bench.

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$here/src/scripts/jdk.sh"
raadslag_find_jdk
bench=$here/target/bench
java=("$JAVA_HOME/bin/java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED)
read -ra maven <<< "$here/mvnw -q -B -ntp ${MAVEN_ARGS_BENCH:-}"
unset SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD

say() { printf '%s\n' "$*" >&2; }

newer() { # is anything in these folders newer than the file?
    local file=$1
    shift
    [ ! -f "$file" ] || [ -n "$(find "$@" -type f -newer "$file" -print -quit)" ]
}

build() {
    mkdir -p "$bench"
    if newer "$bench/raadslag/app/raadslag.jar" "$here/pom.xml" "$here/src/main" "$here/frontend" "$here/db"; then
        say "Bygger Rådslag ..."
        (cd "$here" && rm -rf target/run/classes && "${maven[@]}" -Prun package > "$bench/build.log" 2>&1) || { tail "$bench/build.log" >&2; exit 1; }
        extract raadslag "$here/target/raadslag.jar"
    fi
    if newer "$bench/bare/app/bare.jar" "$here/src/bench/bare"; then
        say "Bygger de bare dele ..."
        "${maven[@]}" -f "$here/src/bench/bare/pom.xml" package > "$bench/build.log" 2>&1 || { tail "$bench/build.log" >&2; exit 1; }
        extract bare "$here/target/bare/bare.jar"
    fi
}

extract() { # name, fat jar
    rm -rf "${bench:?}/$1"
    mkdir -p "$bench/$1"
    "${java[@]}" -Djarmode=tools -jar "$2" extract --destination "$bench/$1/app" > /dev/null
    touch "$bench/$1/app/$1.jar"
}

# The measuring code itself, compiled against the program, the libraries of its tests (the browser), and JMH.
tools() {
    if newer "$bench/classpath" "$here/pom.xml"; then
        (cd "$here" && "${maven[@]}" dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$bench/classpath" > "$bench/build.log" 2>&1) ||
            { tail "$bench/build.log" >&2; exit 1; }
    fi
    if newer "$bench/jmh" "$here/src/bench/jmh"; then
        "${maven[@]}" -f "$here/src/bench/jmh/pom.xml" dependency:build-classpath -Dmdep.outputFile="$bench/jmh" > "$bench/build.log" 2>&1 ||
            { tail "$bench/build.log" >&2; exit 1; }
    fi
    if newer "$bench/classes/maal/Program.class" "$here/src/bench/java" "$bench/raadslag/app/raadslag.jar"; then
        rm -rf "$bench/classes"
        find "$here/src/bench/java" -name '*.java' -print0 | xargs -0 "$JAVA_HOME/bin/javac" -nowarn -parameters \
            -processor org.openjdk.jmh.generators.BenchmarkProcessor -d "$bench/classes" -cp "$bench/raadslag/app/raadslag.jar:$(classpath)"
    fi
}

classpath() { echo "$(cat "$bench/classpath"):$(cat "$bench/jmh")"; }

answers() { # URL
    [ "$(curl -s -o /dev/null -w '%{http_code}' "$1")" = 200 ]
}

address() { # name: where its HTTP 200 is looked for
    case $1 in raadslag) echo "http://127.0.0.1:$PORT/actuator/health" ;; *) echo "http://127.0.0.1:$PORT/" ;; esac
}

# One start on data of its own, the same few requests, a stop: what the JVM learnt makes later starts quick.
train() { # name
    local name=$1 pid
    [ ! -f "$bench/$name/app.aot" ] || return 0
    say "Træner $name ..."
    rm -rf "$bench/$name/training"
    RAADSLAG_DATA=$bench/$name/training "${java[@]}" -XX:AOTCacheOutput="$bench/$name/new.aot" \
        -jar "$bench/$name/app/$name.jar" > "$bench/$name/training.log" 2>&1 &
    pid=$!
    until answers "$(address "$name")"; do
        kill -0 "$pid" || { cat "$bench/$name/training.log" >&2; exit 1; }
        sleep 0.2
    done
    for path in / /login '/?v-r=init&location=login' / '/?v-r=init&location='; do
        curl -s -L -o /dev/null "http://127.0.0.1:$PORT$path"
    done
    kill "$pid"
    wait "$pid" || true
    rm -rf "$bench/$name/training"
    mv "$bench/$name/new.aot" "$bench/$name/app.aot"
}
