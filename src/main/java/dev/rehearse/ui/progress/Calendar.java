package dev.rehearse.ui.progress;

import dev.rehearse.learning.Progress;
import dev.rehearse.screen.Style;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The minutes of each day of eight weeks: a column a week, a row a day of it.
record Calendar(Progress progress, LocalDate day, boolean selected) {
    private static final int WEEKS = 8;
    private static final int LEFT = 8;
    private static final int STEP = 3;
    private static final int LEGEND = LEFT + WEEKS * STEP + 3;
    private static final List<String> AMOUNTS =
            List.of("·   0", "░░  to 10", "▒▒  to 20", "▓▓  to 30", "██  more");

    static LocalDate first(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1);
    }

    List<Line> lines(int columns) {
        var lines = new ArrayList<Line>();
        boolean legend = columns >= LEGEND + 12;
        for (var weekday : DayOfWeek.values()) {
            var line = week(weekday);
            int row = weekday.getValue() - 1;
            if (legend && row == 0) {
                line = line.and(LEGEND, "min", Style.DIM);
            } else if (legend && row <= AMOUNTS.size()) {
                line = line.and(LEGEND, AMOUNTS.get(row - 1), Style.DIM);
            }
            lines.add(line);
        }
        lines.add(months());
        return lines;
    }

    private Line week(DayOfWeek weekday) {
        var name = weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        var line = Line.of(new Figure.Calendar()).and(2, name, Style.DIM);
        for (int week = 0; week < WEEKS; week++) {
            var at = first(progress.today()).plusWeeks(week).plusDays(weekday.getValue() - 1);
            if (!at.isAfter(progress.today())) {
                boolean here = selected && at.equals(day);
                var style = here ? Style.BUTTON : style(at);
                line =
                        line.and(
                                new Line.Cell(
                                        LEFT + week * STEP, mark(at), style, Optional.of(at)));
            }
        }
        return line;
    }

    private String mark(LocalDate at) {
        long minutes = minutes(at);
        if (minutes == 0) {
            return "· ";
        }
        return minutes <= 10 ? "░░" : minutes <= 20 ? "▒▒" : minutes <= 30 ? "▓▓" : "██";
    }

    private Style style(LocalDate at) {
        return minutes(at) == 0 ? Style.DIM : Style.CLOCK_GREEN;
    }

    /// A begun minute is one.
    private long minutes(LocalDate at) {
        return progress.time(at).plus(Duration.ofSeconds(59)).toMinutes();
    }

    /// Each month where its first week begins.
    private Line months() {
        var line = Line.empty();
        for (int week = 0; week < WEEKS; week++) {
            var monday = first(progress.today()).plusWeeks(week);
            if (monday.getDayOfMonth() <= 7) {
                var name = monday.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                line = line.and(LEFT + week * STEP, name, Style.DIM);
            }
        }
        return line;
    }
}
