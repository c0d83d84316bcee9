package dev.rehearse.app;

/// The way in: the command line, then the screen.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("Rehearse 0.1.0");
    }
}
