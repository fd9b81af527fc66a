package org.plumbline.gate.canary.view.one;

import org.plumbline.gate.canary.view.two.UsesOne;

public record UsesTwo(UsesOne other) {}
