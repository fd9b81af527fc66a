package org.plumbline.cli;

import picocli.CommandLine.Command;

/** The program itself, which has commands and does nothing by itself in a terminal. */
@Command(
    name = "plumbline",
    header = "Plumbline, a workbench for tagging claims, sources and figures in articles.",
    customSynopsis = {
      "plumbline                   opens the window",
      "       plumbline FILE...           opens it on texts, or on a project",
      "       plumbline COMMAND ...       works in the terminal"
    },
    optionListHeading = "%n",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All is done.",
      "1:Something was refused or is wrong; standard error says what and why.",
      "2:Wrong usage.",
      "3:check alone: something was flagged that was not to be."
    },
    footer = "%n\"plumbline COMMAND --help\" says more, with examples.")
final class Root {}
