package org.plumbline.gate.canary.model;

import javafx.beans.property.Property;

record HoldsProperty(Property<String> property) {}
