/// State, Message, Effect, Actions, update and view: what the program does, without a terminal.
@NullMarked
package dev.rehearse.ui;

import org.jspecify.annotations.NullMarked;
