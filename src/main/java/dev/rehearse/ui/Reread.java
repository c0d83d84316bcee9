package dev.rehearse.ui;

/// An answer of a run that is over, being looked at once more.
///
/// @param index of its question in the plan, from 0
/// @param last whether the answer before it is seen where only one of the two has room
/// @param top the first row in sight
record Reread(int index, boolean last, int top, Appraisal appraisal) {
    Reread from(int row) {
        return new Reread(index, last, row, appraisal);
    }

    /// The other one of the two.
    Reread turned() {
        return new Reread(index, !last, 0, appraisal);
    }
}
