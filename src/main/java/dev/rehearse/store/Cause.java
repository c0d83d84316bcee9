package dev.rehearse.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Set;

/// Says in a few words why the disk refused.
final class Cause {
    private Cause() {}

    /// A refusal of ours, already in words for a person.
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused(String words) {
            super(words);
        }
    }

    private static final Set<String> OF_THE_DISK =
            Set.of(
                    "the disk is full",
                    "the disk quota is used up",
                    "the disk reports an error",
                    "the file system is read-only",
                    "the file would be larger than is allowed here",
                    "too many open files");

    /// Whether another way to the same file would meet the same trouble, or worse.
    static boolean isOfTheDisk(IOException failure) {
        return OF_THE_DISK.contains(of(failure));
    }

    static String of(IOException failure) {
        return switch (failure) {
            case Refused refused -> text(refused);
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException denied -> "permission denied";
            case FileSystemException other -> known(reason(other));
            default -> known(text(failure));
        };
    }

    private static String reason(FileSystemException failure) {
        var reason = failure.getReason();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    private static String text(IOException failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    // The words are glibc's; in another language they are shown as they come.
    private static String known(String reason) {
        return switch (reason) {
            case "No space left on device" -> "the disk is full";
            case "Disk quota exceeded" -> "the disk quota is used up";
            case "File too large" -> "the file would be larger than is allowed here";
            case "Too many open files", "Too many open files in system" -> "too many open files";
            case "Read-only file system" -> "the file system is read-only";
            case "Input/output error" -> "the disk reports an error";
            case "Too many levels of symbolic links" -> "it is a symbolic link";
            case "Operation not permitted", "Permission denied" -> "permission denied";
            case "Not a directory" -> "a part of its path is not a folder";
            case "File name too long" -> "its name is too long";
            default -> reason;
        };
    }
}
