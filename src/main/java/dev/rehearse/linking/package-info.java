/// Which question of today each question of an earlier day is, told by their wording alone.
@NullMarked
package dev.rehearse.linking;

import org.jspecify.annotations.NullMarked;
