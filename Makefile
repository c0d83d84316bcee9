# Rehearse: make run | test | build | install | uninstall | bench | faults | format | clean
# Needs Maven and a JDK 25 somewhere (src/main/sh/jdk finds it, whatever the default java is).

PREFIX ?= /usr/local
DESTDIR ?=
BENCH ?= ../shared/bench
NOTES ?= notes
MVN ?= mvn

SOURCES := $(shell find src/main src/build -type f)
IMAGE := target/rehearse/.made
PLACE := $(DESTDIR)$(PREFIX)/lib/rehearse

# Maven runs on the JDK 25 as well, quietly and without its second compiler, which a short run only pays for.
# Its library for colours would set them back at the end, pipe or not: \033[0m where nothing was coloured.
QUIET := -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djansi.noreset=true
JDK = $(shell src/main/sh/jdk 2>&1)
WITH_JDK = $(if $(filter /%,$(JDK)),,$(error $(JDK)))JAVA_HOME="$(JDK)" MAVEN_OPTS="$(QUIET) $$MAVEN_OPTS"

.PHONY: run build test install uninstall bench faults format clean

run: $(IMAGE)
	@target/rehearse/bin/rehearse $(NOTES)

build: $(IMAGE)

$(IMAGE): pom.xml $(SOURCES)
	@echo "Building target/rehearse: half a minute, longer where libraries are fetched first"
	@$(WITH_JDK) $(MVN) -B -Dstyle.color=never -q -Dmaven.test.skip=true package
	@src/main/sh/image
	@touch $@
	@echo "Built target/rehearse ($$(du -sm target/rehearse | cut -f1) MB): target/rehearse/bin/rehearse"

# The image first: some tests run the built program in a terminal.
test: $(IMAGE)
	@$(WITH_JDK) $(MVN) -B -Dstyle.color=never -ntp verify

# cp -a keeps the time stamps of the jars, by which the program knows that its cache fits.
install: $(IMAGE)
	@mkdir -p "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/lib"
	@rm -rf "$(PLACE)"
	@cp -a target/rehearse "$(PLACE)"
	@ln -sf ../lib/rehearse/bin/rehearse "$(DESTDIR)$(PREFIX)/bin/rehearse"
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/rehearse"

uninstall:
	@rm -rf "$(PLACE)"
	@rm -f "$(DESTDIR)$(PREFIX)/bin/rehearse"
	@echo "Removed $(DESTDIR)$(PREFIX)/bin/rehearse; notes, settings and drafts stay where they are"

bench: $(IMAGE)
	@TESTS="$(TESTS)" PEERS="$(PEERS)" FLAGS="$(FLAGS)" src/bench/run "$(BENCH)"

# What a kill, a full disk or a power cut does to it; minutes long, while make test takes a taste of it.
faults: $(IMAGE)
	@TESTS="$(TESTS)" PEERS="$(PEERS)" SEED="$(SEED)" $(WITH_JDK) src/faults/run $(MVN) -B -Dstyle.color=never -q -ntp test

format:
	@$(WITH_JDK) $(MVN) -B -Dstyle.color=never -q -ntp test -Dtest=SourceTest,ReadmeTest -Dformat=true

clean:
	@rm -rf target
