package org.plumbline.gate.canary.app;

import picocli.CommandLine;

record HoldsCommandLine(CommandLine line) {}
