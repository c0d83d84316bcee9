package dev.rehearse.faults;

/// What a disk may say, by Linux' number for it, and what the person is told.
enum Errno {
    EIO(5, "the disk reports an error"),
    EBUSY(16, "Device or resource busy"),
    EXDEV(18, "Invalid cross-device link"),
    EMFILE(24, "too many open files"),
    EFBIG(27, "the file would be larger than is allowed here"),
    ENOSPC(28, "the disk is full"),
    EROFS(30, "the file system is read-only"),
    EDQUOT(122, "the disk quota is used up");

    final int number;
    final String words;

    Errno(int number, String words) {
        this.number = number;
        this.words = words;
    }
}
