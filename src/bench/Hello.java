/// A JDK alone: what every Java program pays before its first line.
final class Hello {
    private Hello() {}

    public static void main(String[] arguments) throws java.io.IOException {
        System.out.println("PTYBENCH-TOP");
        System.in.read();
    }
}
