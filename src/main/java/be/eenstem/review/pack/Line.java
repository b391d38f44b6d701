package be.eenstem.review.pack;

import java.util.List;

/** Text that was set. */
record Line(String text, Style style) {

    static float height(List<Line> lines) {
        float height = 0;
        for (Line line : lines) {
            height += line.style().leading();
        }
        return height;
    }
}
