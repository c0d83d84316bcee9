package dev.rehearse.app;

import dev.rehearse.rehearsal.PlanChoice;

import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// What was said on the command line of one command.
record Words(ParseResult parsed) {
    Optional<Path> path() {
        return parsed.hasMatchedPositional(0)
                ? Optional.of(parsed.matchedPositional(0).<Path>getValue())
                : Optional.empty();
    }

    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    OptionalInt question() {
        return has("--question")
                ? OptionalInt.of(parsed.matchedOption("--question").<Integer>getValue())
                : OptionalInt.empty();
    }

    Optional<Duration> time(String option) {
        return value(option);
    }

    Optional<LocalDate> day(String option) {
        return value(option);
    }

    Optional<String> text(String option) {
        return value(option);
    }

    Optional<PlanChoice.Only> only() {
        return value("--only");
    }

    private <T> Optional<T> value(String option) {
        return has(option)
                ? Optional.of(parsed.matchedOption(option).<T>getValue())
                : Optional.empty();
    }
}
