package org.entrypoint.crooked.crowd;

/** Many in one package. */
@SuppressWarnings("MultipleTopLevelClasses")
record Crowd() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record One() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record Two() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record Three() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record Four() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record Five() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record Six() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record Seven() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record Eight() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record Nine() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record Ten() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record Eleven() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record Twelve() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record Thirteen() {
}

@SuppressWarnings("MultipleTopLevelClasses")
record Fourteen() {
}
