package org.plumbline.gate.canary.view.two;

import org.plumbline.gate.canary.view.one.UsesTwo;

public record UsesOne(UsesTwo other) {}
