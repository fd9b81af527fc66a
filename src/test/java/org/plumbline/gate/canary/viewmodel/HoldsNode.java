package org.plumbline.gate.canary.viewmodel;

import javafx.scene.Node;

record HoldsNode(Node node) {}
