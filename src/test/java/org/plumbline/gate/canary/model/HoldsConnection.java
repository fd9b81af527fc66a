package org.plumbline.gate.canary.model;

import java.sql.Connection;

record HoldsConnection(Connection connection) {}
