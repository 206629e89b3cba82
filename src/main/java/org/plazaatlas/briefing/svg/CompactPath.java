package org.plazaatlas.briefing.svg;

/**
 * Rewrites the data of a path in fewer characters, without a difference that one would see: with
 * relative commands, tenths of a pixel and no command that repeats the last one. Positions are
 * rounded, not distances, so that errors do not add up.
 */
final class CompactPath {

    private static final double TENTHS = 10;

    private final String[] words;
    private final StringBuilder data = new StringBuilder();
    private int next;
    private char written;
    private long x;
    private long y;
    private long startX;
    private long startY;

    private CompactPath(String data) {
        words = data.replaceAll("([A-Za-z])", " $1 ").strip().split("[\\s,]+");
    }

    /**
     * @param data with the absolute commands M, L, Q, C and Z, each of which is written out
     */
    static String of(String data) {
        CompactPath path = new CompactPath(data);
        while (!data.isBlank() && path.next < path.words.length) {
            path.rewrite(path.words[path.next++].charAt(0));
        }
        return path.data.toString();
    }

    private void rewrite(char command) {
        switch (command) {
            case 'M' -> move();
            case 'L' -> line();
            case 'Q' -> curve('q', 2);
            case 'C' -> curve('c', 3);
            case 'Z', 'z' -> close();
            default -> throw new IllegalArgumentException("no path data: " + command);
        }
    }

    private void move() {
        long[] to = point();
        command('m');
        numbers(to[0] - x, to[1] - y);
        // Numbers after a move are lines; the first move of a path is from the origin.
        written = 'l';
        go(to);
        startX = x;
        startY = y;
    }

    private void line() {
        long[] to = point();
        boolean isClosing = to[0] == startX && to[1] == startY && isCloseNext();
        long dx = to[0] - x;
        long dy = to[1] - y;
        boolean isDot = x == startX && y == startY;
        if (isClosing && !isDot || dx == 0 && dy == 0 && !isDot) {
            return;
        }
        if (dy == 0) {
            command('h');
            number(dx);
        } else if (dx == 0) {
            command('v');
            number(dy);
        } else {
            command('l');
            numbers(dx, dy);
        }
        go(to);
    }

    /** Whether a line to the start can be left to the command that closes. */
    private boolean isCloseNext() {
        return next < words.length && words[next].equalsIgnoreCase("Z");
    }

    private void curve(char command, int points) {
        command(command);
        long[] to = null;
        for (int i = 0; i < points; i++) {
            to = point();
            numbers(to[0] - x, to[1] - y);
        }
        go(to);
    }

    private void close() {
        command('z');
        x = startX;
        y = startY;
    }

    private long[] point() {
        return new long[] {tenths(words[next++]), tenths(words[next++])};
    }

    private static long tenths(String number) {
        return Math.round(Double.parseDouble(number) * TENTHS);
    }

    private void go(long[] to) {
        x = to[0];
        y = to[1];
    }

    private void command(char command) {
        if (command != written || command == 'z') {
            data.append(command);
            written = command;
        }
    }

    private void numbers(long dx, long dy) {
        number(dx);
        number(dy);
    }

    private void number(long tenths) {
        boolean follows = !data.isEmpty() && Character.isDigit(data.charAt(data.length() - 1));
        if (follows && tenths >= 0) {
            data.append(' ');
        }
        if (tenths < 0) {
            data.append('-');
        }
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        if (whole > 0 || rest == 0) {
            data.append(whole);
        }
        if (rest > 0) {
            data.append('.').append(rest);
        }
    }
}
